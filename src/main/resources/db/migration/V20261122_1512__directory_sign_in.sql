-- Who may come in. Read before a county is known, so no row-level security.
create table directory.sign_in (
  id uuid not null primary key,
  login text not null unique,
  password text not null, -- with the name of its method in front, as {bcrypt}…
  officer uuid not null unique,
  county int, -- where the officer works; an administrator's present choice, null before the first one
  role text not null check (role in ('administrator', 'officer')),
  disabled boolean not null default false,
  must_change boolean not null default false, -- somebody else has seen this password
  stamp int not null default 0 -- counts up when open sessions shall end
);
grant select, insert, update on directory.sign_in to ${app};

-- Wrong tries by the hash of what was typed as a name, known here or not: a lock must not tell which names exist, and
-- what is typed there by mistake may be a password.
create table directory.attempt (
  login_hash bytea not null primary key,
  failed int not null,
  locked_until timestamptz,
  last_at timestamptz not null
);
grant select, insert, update, delete on directory.attempt to ${app};

-- The counties this installation works in: opened by an administrator or by the first import.
create table directory.county (
  code int not null primary key,
  opened_at timestamptz not null
);
grant select, insert on directory.county to ${app};
