-- What programs sent with a key of their own, so that the same sent again does nothing more. For a day.
create table directory.repeat (
  county int not null,
  officer uuid not null,
  key uuid not null,
  request bytea not null, -- SHA-256 of method, address and body: what was sent is not kept
  begun_at timestamptz not null,
  status int, -- null while it is going on
  location text,
  answer bytea, -- JSON of ids and codes
  primary key (county, officer, key)
);
create index repeat_begun on directory.repeat (county, begun_at);
select ledger.guard('directory.repeat');
