-- The ledger: what happened, per county, in commit order. Every key starts with the county.
create schema ledger;
grant usage on schema ledger to ${app};

-- Hides every county but the one the transaction has named, from the owner too, and lets the application in.
create function ledger.guard(guarded regclass, allowed text default 'select, insert, update, delete')
returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy county on %s using '
    '(county = nullif(current_setting(''groundwork.county'', true), '''')::int)', guarded);
  execute format('grant %s on %s to ${app}', allowed, guarded);
end $$;

create table ledger.posting (
  county int not null,
  position bigint not null,
  id uuid not null,
  kind text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  officer uuid not null,
  device uuid,
  batch uuid,
  original uuid, -- what a correction is about
  hash bytea not null,
  content text not null, -- canonical bytes: the truth; the columns before it are worked out from it
  primary key (county, position),
  unique (county, id)
);
create index posting_original on ledger.posting (county, original, position) where original is not null;
create index posting_batch on ledger.posting (county, batch, position) where batch is not null;
select ledger.guard('ledger.posting', 'select, insert');

-- Personal words beside the posting, so that they can be erased. Registered in docs/architecture.md, "Where words
-- live".
create table ledger.words (
  county int not null,
  entry uuid not null,
  subject uuid not null,
  part text not null,
  fields text not null,
  salt bytea, -- null: derived from the subject's secret
  primary key (county, entry, subject, part)
);
create index words_subject on ledger.words (county, subject);
select ledger.guard('ledger.words', 'select, insert, delete');

create table ledger.secret (
  county int not null,
  subject uuid not null,
  secret bytea not null,
  primary key (county, subject)
);
select ledger.guard('ledger.secret', 'select, insert, delete');

-- The lock of the one writer, and the next position.
create table ledger.head (
  county int not null primary key,
  position bigint not null default 0
);
select ledger.guard('ledger.head', 'select, insert, update');

-- How far each projection has come; null: in step with the head, which then costs no write.
create table ledger.cursor (
  county int not null,
  projection text not null,
  position bigint,
  primary key (county, projection)
);
select ledger.guard('ledger.cursor');

-- Same id, other content: kept aside until somebody looks.
create table ledger.aside (
  county int not null,
  id uuid not null,
  hash bytea not null,
  content text not null,
  words text not null,
  officer uuid not null,
  received_at timestamptz not null,
  primary key (county, id, hash)
);
select ledger.guard('ledger.aside', 'select, insert, delete');

-- Which counties have a ledger: readable without naming one.
create table ledger.county (
  county int not null primary key,
  founded_at timestamptz not null
);
grant select, insert on ledger.county to ${app};
