-- When each step was entered, whether a demand is history that was entered from old books, and until when more time is
-- asked for. Filled when the projection is worked out again in its new version.
alter table demand.step add column recorded date not null default '1970-01-01';
alter table demand.demand add column history boolean not null default false, add column asked date;

-- A desk goes by deadline across programmes, within what its unit holds or what stands in a state; what is past its
-- deadline, what more time is asked for and what nobody has said a word about are few of many. History lies apart in
-- each, since its deadlines are the oldest and would all be read first.
create index demand_desk on demand.demand (county, coalesce(with_unit, unit), lane, history, due, position);
create index demand_state on demand.demand (county, state, history, due, position);
create index demand_open on demand.demand (county, history, due, position) where due < '9999-12-31';
create index demand_asked on demand.demand (county, due, position) where asked is not null;
create index demand_silent on demand.demand (county, history, settled, position) where state = 'settled';
create index demand_programme_silent on demand.demand (county, programme, settled, position) where state = 'settled';
create index demand_settled on demand.demand (county, history, settled, position)
  where looked is null and settled is not null;

alter table demand.tally
  add column history boolean not null default false,
  add column asked boolean not null default false;
alter table demand.tally drop constraint tally_pkey;
alter table demand.tally add primary key (
  county, programme, topic, subtopic, village, unit, with_unit, state, attention, escalated, looked, history, asked);
