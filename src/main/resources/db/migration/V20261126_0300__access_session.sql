-- Sessions, in the columns that Spring Session writes. They belong to no county and are read before one is known. Text
-- instead of its char(36), since we keep a hash of the session's id: who reads this table can go on with no session.
create schema access;
grant usage on schema access to ${app};

create table access.session (
  primary_id text not null primary key,
  session_id text not null unique, -- SHA-256 of what the cookie holds, in hex
  creation_time bigint not null, -- this and the others in milliseconds
  last_access_time bigint not null,
  max_inactive_interval int not null, -- in seconds
  expiry_time bigint not null,
  principal_name text -- id and stamp of the sign-in; null for a stranger
) with (fillfactor = 70);
-- None on expiry_time: it changes at every request, which without an index rewrites one row and nothing else.
create index session_principal on access.session (principal_name);

create table access.session_attributes (
  session_primary_id text not null references access.session on delete cascade,
  attribute_name text not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on access.session, access.session_attributes to ${app};
