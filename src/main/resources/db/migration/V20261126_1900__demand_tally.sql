-- How many demands there are of each kind: what a list shows above its lines must not be counted each time. Filled when
-- the projection is worked out again in its new version. Zeros and blanks stand for what is not known. A demand is told
-- under its topic and once more under "*", so that what is not narrowed by topic reads few rows.
create table demand.tally (
  county int not null,
  programme uuid not null,
  unit uuid not null,
  village bigint not null,
  with_unit uuid not null,
  topic text not null,
  subtopic text not null,
  state text not null,
  attention boolean not null,
  escalated boolean not null,
  looked boolean not null, -- settled, and somebody went to see whether it was so
  n bigint not null,
  primary key (county, programme, topic, subtopic, village, unit, with_unit, state, attention, escalated, looked)
);
select ledger.guard('demand.tally');
alter table demand.demand add column looked date, add column subtopic text;

-- A list goes by its deadline or by position within whatever narrows it most.
create index demand_programme_lane on demand.demand (county, programme, lane, due, position);
create index demand_programme_state on demand.demand (county, programme, state, due, position);
create index demand_holder on demand.demand (county, programme, coalesce(with_unit, unit), lane, due, position);
create index demand_village on demand.demand (county, programme, village, position);
create index demand_topic on demand.demand (county, programme, topic, position);
create index demand_subtopic on demand.demand (county, programme, subtopic, position) where subtopic is not null;
create index demand_attention on demand.demand (county, programme, position) where attention > 0;
create index demand_unlooked on demand.demand (county, programme, settled, position)
  where looked is null and settled is not null;

-- Who has opened which demand, and when: its page names them.
create table demand.seen (
  county int not null,
  demand uuid not null,
  officer uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (county, demand, officer)
);
select ledger.guard('demand.seen', 'select, insert, update');

-- The second level of the county's topics; the first is the same everywhere. What was in use once stays, so that a
-- demand of then is still called what it was.
create table demand.subtopic (
  county int not null,
  code text not null,
  topic text not null,
  name text not null,
  name_en text not null,
  retired boolean not null default false,
  primary key (county, code)
);
select ledger.guard('demand.subtopic', 'select, insert, update');
