-- How urgent a demand is, how often it was passed on, and whether it is before the leading group; filled when the
-- projection is worked out again in its new version.
alter table demand.demand
  add column urgency text,
  add column passed int not null default 0,
  add column escalated boolean not null default false;
create index demand_escalated on demand.demand (county, due, position) where escalated;

-- The mornings on which the program has urged: one of several nodes does it, once.
create table demand.morning (
  county int not null,
  day date not null,
  primary key (county, day)
);
select ledger.guard('demand.morning', 'select, insert');
