-- What the QR codes of forms issued together are worked out with, wrapped with the outer key. It stands in no entry, so
-- that whoever reads the ledger cannot answer for others.
create table form.secret (
  county int not null,
  issue uuid not null,
  wrapped bytea not null,
  primary key (county, issue)
);
select ledger.guard('form.secret', 'select, insert, update');

-- Forms that were answered by QR code, held apart until the office takes them in. Each code once.
create table form.slip (
  county int not null,
  id uuid not null,
  code text not null,
  issue uuid not null,
  sheet uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  came_at timestamptz not null,
  sealed bytea, -- what was written; gone once it stands in the ledger
  state text not null check (state in ('held', 'taken', 'dismissed')),
  reason text not null default '', -- why it was dismissed, a word of ours
  officer uuid, -- who took it in or dismissed it
  done_at timestamptz,
  entry uuid, -- what it became in the ledger
  primary key (county, id),
  unique (county, issue, code)
);
create index slip_listed on form.slip (county, state, came_at, id);
select ledger.guard('form.slip');
