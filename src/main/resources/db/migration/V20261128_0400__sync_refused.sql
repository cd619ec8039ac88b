-- What phones sent and was refused for good, until the same entry is taken: nothing of what it says, which may be
-- anything.
create table sync.refused (
  county int not null,
  id uuid not null, -- in the order in which they were first refused
  device uuid not null, -- that it names, where that is known here; otherwise the one that sent it
  entry uuid not null,
  seq bigint, -- its number as it was sent; none where there is no number
  reason text not null, -- a code
  first_at timestamptz not null,
  last_at timestamptz not null,
  times int not null,
  primary key (county, id),
  unique (county, entry, device)
);
create index refused_device on sync.refused (county, device);
select ledger.guard('sync.refused');
