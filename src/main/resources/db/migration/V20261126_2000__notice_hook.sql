-- Gateways that are told of what happens (SMS, WeCom, DingTalk, a county's hall): where they are and what is on its way
-- to them. Facts and ids, no personal words.
create table notice.hook (
  county int not null,
  id uuid not null,
  name text not null,
  address text not null,
  events text not null, -- wire names of entries, one space between two
  secret bytea not null, -- wrapped with the key outside the database
  former bytea, -- the one before it, until former_until
  former_until timestamptz,
  enabled boolean not null,
  gone boolean not null default false, -- the receiver said so (410), which has disabled it
  made_at timestamptz not null,
  removed_at timestamptz, -- a day later it is deleted
  primary key (county, id)
);
select ledger.guard('notice.hook');

create table notice.delivery (
  county int not null,
  hook uuid not null,
  id uuid not null, -- follows from entry and hook; the receiver knows a repetition by it
  type text not null,
  position bigint, -- of the entry; null for a test
  body text not null, -- the bytes that are signed, the same each time
  made_at timestamptz not null,
  tries int not null default 0,
  tried_at timestamptz,
  next_at timestamptz, -- null: no more of it, either because it arrived or because it was given up
  arrived_at timestamptz,
  status int, -- of the last answer
  failure text, -- why there was none
  primary key (county, id)
);
create index delivery_due on notice.delivery (county, hook, made_at, position) where next_at is not null;
create index delivery_made on notice.delivery (county, hook, made_at desc, id);
select ledger.guard('notice.delivery');
