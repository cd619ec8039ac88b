-- A household that somebody reaches for an hour without being in need of it by assignment.
-- Written once; it can be ended.
create table directory.broken_glass (
  county int not null,
  id uuid not null,
  officer uuid not null,
  household uuid not null,
  role text not null check (role in ('leader', 'office', 'field')), -- in which he reaches it
  reason text not null check (reason ~ '^[a-z_]+$'),
  from_at timestamptz not null,
  until_at timestamptz not null,
  ended_at timestamptz, -- before that, by himself
  primary key (county, id)
);
create index broken_glass_officer on directory.broken_glass (county, officer, until_at);
select ledger.guard('directory.broken_glass', 'select, insert');
grant update (ended_at) on directory.broken_glass to ${app};
create policy ended_once on directory.broken_glass as restrictive for update
  using (ended_at is null) with check (true);
