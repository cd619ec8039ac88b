-- How many demands there are of each kind: what a list shows above its lines must not be counted each time. Filled when
-- the projection is worked out again in its new version. Zeros and blanks stand for what is not known.
create table demand.tally (
  county int not null,
  programme uuid not null,
  unit uuid not null,
  village bigint not null,
  with_unit uuid not null,
  topic text not null,
  state text not null,
  attention boolean not null,
  escalated boolean not null,
  n bigint not null,
  primary key (county, programme, village, unit, with_unit, topic, state, attention, escalated)
);
select ledger.guard('demand.tally');

-- A list goes by its deadline or by position within whatever narrows it most.
create index demand_programme_lane on demand.demand (county, programme, lane, due, position);
create index demand_holder on demand.demand (county, coalesce(with_unit, unit), lane, due, position);
create index demand_village on demand.demand (county, village, position);
create index demand_topic on demand.demand (county, topic, position);
create index demand_state on demand.demand (county, state, position);
create index demand_attention on demand.demand (county, position) where attention > 0;
