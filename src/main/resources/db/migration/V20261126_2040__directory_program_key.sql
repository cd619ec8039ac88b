-- Keys by which programs act as an officer. Read before a county is known.
create table directory.program_key (
  id uuid not null primary key,
  county int not null,
  officer uuid not null,
  hash bytea not null unique, -- SHA-256 of the key, which is shown once
  tail text not null, -- its last characters, by which its owner tells it from others
  roles text[] not null, -- at most these of the officer's
  made_at timestamptz not null,
  made_by uuid not null,
  until_day date not null,
  used_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid
);
create index program_key_officer on directory.program_key (county, officer);
grant select, insert on directory.program_key to ${app};
grant update (used_at, revoked_at, revoked_by) on directory.program_key to ${app};
