-- What households say of the visits that were entered for them, worked out from the ledger.
create table card.answer (
  county int not null,
  entry uuid not null,
  visit uuid not null,
  so boolean not null,
  day date not null,
  position bigint not null,
  primary key (county, entry)
);
create index answer_visit on card.answer (county, visit, position);
create index answer_not on card.answer (county, day) where not so;
select ledger.guard('card.answer');
