-- Programmes: plan, people, villages, targets, and what is noted for the summary. Titles and texts are words of
-- words_of.
create schema programme;
grant usage on schema programme to ${app};

create table programme.programme (
  county int not null,
  id uuid not null,
  slug text not null,
  kind text not null,
  unit uuid,
  from_day date not null,
  to_day date not null,
  words_of uuid not null,
  position bigint not null,
  primary key (county, id)
);
create index programme_slug on programme.programme (county, slug);
select ledger.guard('programme.programme');

create table programme.person (
  county int not null,
  entry uuid not null,
  programme uuid not null,
  officer uuid not null,
  role text not null,
  unit uuid,
  day date not null,
  position bigint not null,
  primary key (county, entry)
);
create index person_programme on programme.person (county, programme);
select ledger.guard('programme.person');

create table programme.village (
  county int not null,
  entry uuid not null,
  programme uuid not null,
  village bigint not null,
  unit uuid,
  position bigint not null,
  primary key (county, entry)
);
create index village_programme on programme.village (county, programme);
select ledger.guard('programme.village');

-- Every target in force; of two for the same figure the one said last holds.
create table programme.target (
  county int not null,
  entry uuid not null,
  programme uuid not null,
  figure text not null,
  at_least numeric not null,
  position bigint not null,
  primary key (county, entry)
);
create index target_programme on programme.target (county, programme);
select ledger.guard('programme.target');

create table programme.note (
  county int not null,
  entry uuid not null,
  programme uuid not null,
  kind text not null,
  day date not null,
  words_of uuid not null,
  position bigint not null,
  primary key (county, entry)
);
create index note_programme on programme.note (county, programme);
select ledger.guard('programme.note');
