-- Photos that belong to entries, shrunk and without what a camera writes into them, sealed with the outer key.
create schema attachment;
grant usage on schema attachment to ${app};

create table attachment.file (
  county int not null,
  entry uuid not null, -- that says so
  attached_to uuid not null,
  sha256 text not null, -- of the picture, as the entry says it
  officer uuid not null,
  sealed bytea not null,
  kept_at timestamptz not null,
  primary key (county, entry)
);
-- What is sealed does not become smaller, so nobody tries.
alter table attachment.file alter column sealed set storage external;
create index file_attached_to on attachment.file (county, attached_to);
select ledger.guard('attachment.file');
