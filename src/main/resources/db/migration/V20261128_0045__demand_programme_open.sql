-- What is late in one programme, the latest first: without history, which a list of one programme does not ask for.
create index demand_programme_open on demand.demand (county, programme, due, position) where due < '9999-12-31';
