-- Voice notes beside photos, and what phones are still sending, piece by piece.
alter table attachment.file add column type text not null default 'image/jpeg';

create table attachment.upload (
  county int not null,
  entry uuid not null, -- that says what is coming
  attached_to uuid not null,
  officer uuid not null,
  received int not null, -- bytes that are here
  begun_at timestamptz not null, -- gone a day later
  primary key (county, entry)
);
select ledger.guard('attachment.upload');

create table attachment.part (
  county int not null,
  id uuid not null,
  entry uuid not null,
  begins int not null,
  sealed bytea not null, -- with the outer key
  primary key (county, id)
);
create index part_entry on attachment.part (county, entry, begins);
alter table attachment.part alter column sealed set storage external;
select ledger.guard('attachment.part');
