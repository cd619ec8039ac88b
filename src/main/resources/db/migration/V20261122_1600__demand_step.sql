-- Demands: their steps, and what these make of each demand. Worked out from the ledger; no personal words.
create schema demand;
grant usage on schema demand to ${app};

create table demand.step (
  county int not null,
  entry uuid not null,
  demand uuid not null,
  position bigint not null, -- where the entry first stood: a correction does not change the order of things
  facts text not null, -- the version in force
  words_of uuid not null,
  merged_into uuid,
  attention text, -- why it changed nothing
  primary key (county, entry)
);
create index step_demand on demand.step (county, demand);
create index step_merged on demand.step (county, merged_into) where merged_into is not null;
select ledger.guard('demand.step');

create table demand.demand (
  county int not null,
  demand uuid not null,
  state text not null,
  lane text not null, -- the tab it is found under
  programme uuid,
  unit uuid,
  village bigint,
  household uuid,
  topic text,
  raised date, -- null: something was said about it, but it is not here yet
  words_of uuid,
  with_unit uuid,
  due date not null, -- while it is open; 9999-12-31: no deadline
  settled date,
  attention int not null, -- how many steps need it
  position bigint not null,
  primary key (county, demand)
);
create index demand_position on demand.demand (county, position);
create index demand_lane on demand.demand (county, lane, due, position);
create index demand_programme on demand.demand (county, programme, position);
create index demand_household on demand.demand (county, household) where household is not null;
select ledger.guard('demand.demand');
