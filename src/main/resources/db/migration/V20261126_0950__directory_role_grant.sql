-- Which officer may do what where, and for how long. Never edited: a grant is ended once, by somebody, and stays.
-- Registered in docs/architecture.md, "Where words live": the reason is free text.
create table directory.role_grant (
  county int not null,
  id uuid not null,
  officer uuid not null,
  role text not null check (role in
    ('administrator', 'leader', 'office', 'field', 'handler', 'inspector', 'auditor', 'reader')),
  unit uuid, -- with all below it
  area bigint, -- a township or a village, with all below it
  programme uuid, -- none of the three: the whole county
  from_day date not null,
  until_day date, -- the last day; null: open
  given_by uuid, -- null: by an update of the program
  given_at timestamptz not null,
  reason text not null default '',
  ended_by uuid,
  ended_at timestamptz,
  primary key (county, id),
  check (num_nonnulls(unit, area, programme) <= 1),
  check ((ended_by is null) = (ended_at is null))
);
create index role_grant_officer on directory.role_grant (county, officer);
select ledger.guard('directory.role_grant', 'select, insert');
grant update (ended_by, ended_at) on directory.role_grant to ${app};
create policy ended_once on directory.role_grant as restrictive for update
  using (ended_at is null) with check (true);

-- Whoever worked in a county goes on doing so.
alter table directory.role_grant no force row level security;
insert into directory.role_grant (county, id, officer, role, from_day, given_at)
select county, gen_random_uuid(), officer, 'office', date '2000-01-01', now()
from directory.sign_in where role = 'officer' and county is not null;
alter table directory.role_grant force row level security;
