-- What each household received, so that its page need not look through a village's whole account. The recipient is a
-- household, or a pairing that the help was given within.
create table assistance.received (
  county int not null,
  entry uuid not null,
  recipient uuid not null,
  day date not null,
  primary key (county, entry, recipient)
);
create index received_recipient on assistance.received (county, recipient, day);
select ledger.guard('assistance.received');

create index step_household on assistance.step (county, household) where household is not null;
