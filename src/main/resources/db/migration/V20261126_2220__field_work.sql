-- What phones ask for again and again, kept so that no answer grows with the ledger: when something about a village was
-- last recorded, and how much of each kind officers did on each day and where.
create schema field;
grant usage on schema field to ${app};

create table field.touched (
  county int not null,
  village bigint not null, -- 0: something that names none and may belong to any
  position bigint not null, -- of the last posting about it
  primary key (county, village)
);
select ledger.guard('field.touched');

create table field.work (
  county int not null,
  officer uuid not null,
  day date not null,
  kind text not null,
  village bigint not null, -- 0: none
  many int not null, -- entries in force that name the officer
  primary key (county, officer, day, kind, village)
);
select ledger.guard('field.work');

-- The demands of one village, and the cards that one officer holds.
create index demand_of_village on demand.demand (county, village, position);
create index card_officer on card.card (county, officer) where withdrawn is null;
-- What does not fit is rare and looked for by how lately it came.
create index step_attention on demand.step (county, position) where attention is not null;
