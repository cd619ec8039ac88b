-- What people said by the pages of their cards, held apart until the office takes it up. The words are sealed with the
-- outer key; they go when they have come into the ledger, or with the household.
create schema resident;
grant usage on schema resident to ${app};

create table resident.message (
  county int not null,
  id uuid not null, -- random, of the form it was typed into: the same form sent twice is one message
  card uuid not null,
  household uuid, -- null: by the card of a whole village
  village bigint,
  kind text not null, -- demand, opinion
  words bytea,
  sent_at timestamptz not null,
  state text not null, -- waiting, taken_up, merged, dismissed
  reason text, -- a code, where it was dismissed
  entry uuid, -- what it became
  officer uuid, -- who settled it
  settled_at timestamptz,
  primary key (county, id)
);
create index message_waiting on resident.message (county, sent_at, id) where state = 'waiting';
create index message_household on resident.message (county, household, sent_at);
create index message_tail on resident.message (county, right(id::text, 10));
select ledger.guard('resident.message');
