-- Who wrote a visit down on a phone, where no household that is unknown could be chosen at a desk. Filled when the
-- projection is worked out again in its new version. Each phone asks for its officer's own, whenever it sends; a desk
-- for all of the last weeks, officer by officer.
alter table card.visit add column by_officer uuid;
create index visit_by on card.visit (county, by_officer, day) include (household, entry) where by_officer is not null;
