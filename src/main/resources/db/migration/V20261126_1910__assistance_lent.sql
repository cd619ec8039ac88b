-- Equipment borrowed for villages, and what was given back. Filled when the projection is worked out again in its new
-- version.
create table assistance.lent (
  county int not null,
  resource uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  demand uuid,
  lender uuid,
  worth numeric, -- yuan
  amount numeric, -- what it benefited, in the measure
  measure text,
  day date not null,
  position bigint not null,
  words_of uuid not null,
  primary key (county, resource)
);
create index lent_programme on assistance.lent (county, programme, day, position);
create index lent_demand on assistance.lent (county, demand) where demand is not null;
select ledger.guard('assistance.lent');

create table assistance.given_back (
  county int not null,
  entry uuid not null,
  resource uuid not null,
  day date not null,
  position bigint not null,
  primary key (county, entry)
);
create index given_back_resource on assistance.given_back (county, resource);
select ledger.guard('assistance.given_back');
