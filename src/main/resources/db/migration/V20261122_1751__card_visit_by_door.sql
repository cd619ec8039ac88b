-- A visit is found by its door and day; an index on entries, which are in no order, cost each append a random page.
alter table card.visit drop constraint visit_pkey;
drop index card.visit_household;
alter table card.visit add primary key (county, household, day, entry);
