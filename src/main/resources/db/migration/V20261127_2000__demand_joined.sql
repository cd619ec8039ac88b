-- Units that help with a demand see it as the one in the lead does. Filled when the projection is worked out again in
-- its new version.
alter table demand.demand add column joined uuid[] not null default '{}';
alter table demand.tally add column joined uuid[] not null default '{}';
alter table demand.tally drop constraint tally_pkey;
alter table demand.tally add primary key (
  county, programme, topic, subtopic, village, unit, with_unit, state, attention, escalated, looked, history, asked,
  joined);

-- What lies with a unit is found without reading what lies with others.
create index demand_unit on demand.demand (county, unit) where unit is not null;
create index demand_with on demand.demand (county, with_unit) where with_unit is not null;
create index demand_joined on demand.demand using gin (joined) where joined <> '{}';
