-- What the server keeps of the phones that send: which of their entries arrived, how many each has given out, and what
-- came from a device that was revoked.
create schema sync;
grant usage on schema sync to ${app};

create table sync.arrival (
  county int not null,
  device uuid not null,
  seq bigint not null,
  entry uuid not null,
  signature bytea not null,
  arrived_at timestamptz not null,
  primary key (county, device, seq, entry)
);
select ledger.guard('sync.arrival', 'select, insert');

create table sync.issued (
  county int not null,
  device uuid not null,
  highest bigint not null, -- of what it has given out, as it said itself
  primary key (county, device)
);
select ledger.guard('sync.issued', 'select, insert, update');

-- To which phones seal what they keep until it is sent. Every one that was ever handed out opens.
create table sync.sealing_key (
  county int not null,
  id uuid not null,
  public_key bytea not null, -- P-256, SubjectPublicKeyInfo
  private_key bytea not null, -- PKCS #8, wrapped with the outer key
  made_at timestamptz not null,
  primary key (county, id)
);
select ledger.guard('sync.sealing_key', 'select, insert, update');

create table sync.held (
  county int not null,
  id uuid not null, -- follows from device, entry and content: the same sent twice is one
  device uuid not null,
  entry uuid not null,
  seq bigint not null,
  sent bytea, -- as it was sent, sealed with the outer key; goes when it is settled. Registered in docs/architecture.md
  sent_by uuid not null,
  held_at timestamptz not null,
  state text not null check (state in ('waiting', 'released', 'dismissed')),
  reason text, -- a code, where it was dismissed
  settled_by uuid,
  settled_at timestamptz,
  primary key (county, id)
);
create index held_waiting on sync.held (county, device, seq) where state = 'waiting';
select ledger.guard('sync.held');
