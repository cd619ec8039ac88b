-- What people make of a summary's template. Figures are not kept here: they are cited, and counted when it is read.
create schema summary;
grant usage on schema summary to ${app};

-- One per programme and whatever narrows it; the id follows from these.
create table summary.draft (
  county int not null,
  id uuid not null,
  programme uuid not null,
  unit uuid,
  village bigint,
  from_day date,
  to_day date,
  told uuid[], -- demands to tell as cases, in order; null: chosen by rank
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (county, id)
);
select ledger.guard('summary.draft');

-- Every revision of every paragraph that was touched; the last one counts, so that each change can be taken back.
-- Personal words may be typed here: registered in docs/architecture.md, "Where words live".
create table summary.paragraph (
  county int not null,
  draft uuid not null,
  language text not null,
  key text not null,
  revision int not null,
  part text,
  place double precision,
  text text, -- prose with citations; null: the template's
  removed boolean not null,
  based text, -- fingerprint of the template's paragraph when it was edited
  edited_by uuid not null,
  edited_at timestamptz not null,
  primary key (county, draft, language, key, revision)
);
select ledger.guard('summary.paragraph');
