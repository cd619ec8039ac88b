-- Forms without a code, by the entry that counted them.
create table form.uncoded (
  county int not null,
  position bigint not null, -- of the entry itself
  entry uuid not null,
  programme uuid,
  side text not null,
  unit uuid,
  village bigint,
  day date not null,
  recipient text not null,
  amount int not null,
  primary key (county, position)
);
select ledger.guard('form.uncoded');

-- The opinions taken down, for the list. Those on the bureau's own working style are kept apart.
create table form.opinion (
  county int not null,
  position bigint not null,
  entry uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  count int not null,
  own_style boolean not null,
  form text, -- code of the form it came on
  words_of uuid not null,
  primary key (county, position)
);
create index opinion_listed on form.opinion (county, programme, own_style, day, position);
select ledger.guard('form.opinion');
