-- Workbooks on their way in through the browser. Words live here for a day: registered in docs/architecture.md.
create table intake.upload (
  county int not null,
  id uuid not null,
  officer uuid not null,
  file_name text not null,
  file_hash bytea not null,
  size bigint not null,
  received_at timestamptz not null,
  tabs text not null, -- JSON: what each sheet is taken for, with a few of its values
  programme text, -- slug of the one that was chosen
  matched_at timestamptz, -- when a person said what the columns are
  looked_at timestamptz, -- when all rows were looked through the last time
  rows bigint not null default 0,
  bad bigint not null default 0,
  warned bigint not null default 0, -- rows with warnings only
  entries bigint not null default 0,
  passed text not null default '[]', -- JSON: rows that were passed over, the first of them
  campaign text, -- JSON: the programme its rows belong to, as it was found
  demands text, -- JSON: numbers of its demands
  missing text not null default '{"count":0,"first":[]}', -- JSON: rows of an earlier workbook that it lacks
  shifted text not null default '[]', -- JSON: sheets whose numbers name other rows than before
  stale boolean not null default false, -- something was mended since, which may bear on other rows
  job uuid, -- works on it, or was the last to
  worker uuid, -- the officer who started that
  import uuid, -- what becomes of it
  primary key (county, id)
);
create index upload_received on intake.upload (county, received_at);
select ledger.guard('intake.upload');

-- The file itself, so that every node can read it.
create table intake.upload_part (
  county int not null,
  upload uuid not null,
  part int not null,
  bytes bytea not null,
  primary key (county, upload, part)
);
select ledger.guard('intake.upload_part');

-- Rows with something to look at. Row 0 is the plan as a whole.
create table intake.upload_row (
  county int not null,
  upload uuid not null,
  tab int not null,
  row int not null,
  bad boolean not null,
  typed text not null, -- JSON
  problems text not null, -- JSON
  primary key (county, upload, bad, tab, row)
);
select ledger.guard('intake.upload_row');

-- What somebody typed in place of what stands in the file.
create table intake.mended (
  county int not null,
  upload uuid not null,
  tab int not null,
  row int not null,
  key text not null,
  text text not null,
  primary key (county, upload, tab, row, key)
);
select ledger.guard('intake.mended');

-- What a person chose for a sheet with such heads, for the next time. Holds no values of any cell.
create table intake.matching (
  county int not null,
  fingerprint text not null,
  guessed text not null, -- the kind it was taken for without asking; empty for none
  kind text, -- null: left out
  keys text not null, -- JSON: keys of our columns in the order of the heads, null for none
  officer uuid not null,
  chosen_at timestamptz not null,
  primary key (county, fingerprint, guessed)
);
select ledger.guard('intake.matching');

-- A row that was left out is kept so that it can be read again without its workbook.
alter table intake.todo rename column cells to typed;
create index import_programme on intake.import (county, programme, started_at);
-- Named in addresses, where the name of a sheet has no place; in the order in which rows were left.
alter table intake.todo add id uuid not null default gen_random_uuid();
create index todo_open on intake.todo (county, id) where done_at is null;
