-- Who wrote a visit down on a phone, where no household that is unknown could be chosen at a desk. Filled when the
-- projection is worked out again in its new version.
alter table card.visit add column by_officer uuid;
create index visit_by on card.visit (county, day) include (by_officer, household, entry) where by_officer is not null;
