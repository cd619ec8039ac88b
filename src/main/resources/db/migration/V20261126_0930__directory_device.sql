-- Devices that officers have enrolled: what is entered from one says so. Read before a county is known.
create table directory.device (
  id uuid not null primary key,
  officer uuid not null,
  kind text not null, -- browser and system, as EDGE WINDOWS
  name text, -- as its owner calls it; registered in docs/architecture.md, "Where words live"
  token_hash bytea not null unique, -- SHA-256 of what its cookie holds
  public_key bytea, -- P-256, of devices that sign what they send; null for a browser
  enrolled_at timestamptz not null,
  seen_at timestamptz not null, -- its last sign-in
  revoked_at timestamptz,
  revoked_by uuid
);
create index device_officer on directory.device (officer);
grant select, insert on directory.device to ${app};
grant update (seen_at, revoked_at, revoked_by) on directory.device to ${app};
