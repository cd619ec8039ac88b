-- Contributions: what each entry adds to which figure, and between which positions it counted.
create schema figure;
grant usage on schema figure to ${app};

create table figure.contribution (
  county int not null,
  series text not null,
  source uuid not null, -- the entry or the thing with a life that contributes
  entry uuid not null, -- what a trace opens
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  subject uuid,
  amount numeric not null,
  part text not null,
  due date,
  from_position bigint not null,
  until_position bigint
);
create index contribution_asked on figure.contribution (county, programme, series, day);
create index contribution_source on figure.contribution (county, source);
select ledger.guard('figure.contribution');

-- Sums by day of what counts now, for wide scopes. Zero stands for "none" so that it can be a key.
create table figure.daily (
  county int not null,
  programme uuid not null,
  series text not null,
  day date not null,
  village bigint not null,
  unit uuid not null,
  part text not null,
  amount numeric not null,
  primary key (county, programme, series, day, village, unit, part)
);
select ledger.guard('figure.daily');

-- Households that have become one: counted as the other between these positions.
create table figure.alias (
  county int not null,
  entry uuid not null,
  subject uuid not null,
  becomes uuid not null,
  from_position bigint not null,
  until_position bigint
);
create index alias_subject on figure.alias (county, subject);
create index alias_entry on figure.alias (county, entry);
select ledger.guard('figure.alias');
