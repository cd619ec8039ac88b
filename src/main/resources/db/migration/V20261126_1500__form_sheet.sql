-- What forms ask, as it was drawn up: one row for each version.
create table form.sheet (
  county int not null,
  entry uuid not null,
  first uuid not null, -- the entry that drew up its first version
  version int not null,
  position bigint not null, -- of the entry itself
  programme uuid,
  unit uuid,
  day date not null,
  fact text not null,
  words_of uuid not null,
  primary key (county, entry)
);
create index sheet_of on form.sheet (county, first, version);
select ledger.guard('form.sheet');

-- Which forms were issued together.
create table form.issue (
  county int not null,
  entry uuid not null,
  position bigint not null,
  sheet uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  recipient text not null,
  codes int not null,
  primary key (county, entry)
);
create index issue_of on form.issue (county, sheet, position);
select ledger.guard('form.issue');

-- Forms that came back with answers, by their code. Of a code that came twice the first counts.
create table form.answered (
  county int not null,
  code text not null,
  programme uuid not null, -- zero where the entry names none
  entry uuid not null,
  position bigint not null,
  unit uuid,
  village bigint,
  fact text not null,
  primary key (county, code, programme, entry)
);
create index answered_entry on form.answered (county, entry);
select ledger.guard('form.answered');

-- How often each choice was made, by who asked and where. Zero stands for what is not said.
create table form.tally (
  county int not null,
  sheet uuid not null,
  question int not null, -- 0: forms answered at all
  choice int not null, -- in a grid row × 100 + choice, of a day the month, 0 for what was answered otherwise
  programme uuid not null,
  unit uuid not null,
  village bigint not null,
  n bigint not null,
  amount numeric not null,
  primary key (county, sheet, question, choice, programme, unit, village)
);
select ledger.guard('form.tally');

-- Under which topic each opinion was put by which entry; the latest holds and stands with the opinion.
create table form.sorted (
  county int not null,
  opinion uuid not null,
  entry uuid not null,
  position bigint not null,
  topic text, -- null: taken out of any
  primary key (county, opinion, entry)
);
create index sorted_entry on form.sorted (county, entry);
select ledger.guard('form.sorted');
alter table form.opinion add topic text not null default '';
create index opinion_by_topic on form.opinion (county, programme, own_style, topic, day, position);
create index opinion_entry on form.opinion (county, entry);

-- Opinions that were ever said to be about our own style, with where they were taken down last: their words are read by
-- few, in every version, also once they were struck.
create table form.apart (
  county int not null,
  entry uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  primary key (county, entry)
);
select ledger.guard('form.apart');

create index code_alone on form.code (county, code);
