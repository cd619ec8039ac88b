-- What came in by workbook.
create schema intake;
grant usage on schema intake to ${app};

create table intake.import (
  county int not null,
  id uuid not null, -- the batch its postings carry
  programme uuid,
  officer uuid not null,
  file_name text not null,
  file_hash bytea not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  added int not null default 0,
  same int not null default 0,
  corrected int not null default 0,
  struck int not null default 0,
  bad int not null default 0,
  undone_at timestamptz,
  primary key (county, id)
);
create index import_started on intake.import (county, started_at);
select ledger.guard('intake.import');

-- Which entries a row of a sheet stood for the last time, so that what a changed row no longer says is struck.
create table intake.row (
  county int not null,
  programme uuid not null,
  sheet text not null,
  number text not null,
  steps text[] not null,
  import uuid not null,
  primary key (county, programme, sheet, number)
);
select ledger.guard('intake.row');

-- Rows that were left out, until somebody mends them. Words live here: registered in docs/architecture.md.
create table intake.todo (
  county int not null,
  import uuid not null,
  sheet text not null,
  row int not null,
  cells text not null,
  problems text not null,
  done_at timestamptz,
  primary key (county, import, sheet, row)
);
select ledger.guard('intake.todo');

-- Projection: whom a village's names can mean, households and people talked with. The names themselves are words.
create table intake.known (
  county int not null,
  entry uuid not null,
  subject uuid not null,
  village bigint not null,
  sort text not null,
  words_of uuid not null,
  primary key (county, entry, subject)
);
create index known_village on intake.known (county, village);
select ledger.guard('intake.known');
