-- Whose PIN opened a page, and confirmations to be looked into: the officer who made the PIN shortly before had the
-- demand in hand himself.
alter table resident.opening add column officer uuid; -- who made the PIN; null where a phone's digits opened it
alter table resident.opening add column made_at timestamptz;

create table resident.doubt (
  county int not null,
  demand uuid not null,
  officer uuid not null,
  at timestamptz not null, -- of the confirmation
  primary key (county, demand, at)
);
create index doubt_at on resident.doubt (county, at);
select ledger.guard('resident.doubt');
