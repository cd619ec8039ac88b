-- The activity account: one line per entry that is an activity.
create schema account;
grant usage on schema account to ${app};

-- Every index here is paid for on each append. So a line is found again by its position, which only grows, and there
-- are two ways to list: a programme's lines and a village's; what else narrows them is looked at line by line.
create table account.line (
  county int not null,
  position bigint not null, -- of the entry itself, also once it is corrected
  entry uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  kind text not null,
  officers uuid[] not null,
  household uuid,
  quantity numeric, -- how many, in what the kind is counted in
  state text not null, -- in_force, corrected, struck
  words_of uuid not null, -- posting with the facts and words that are shown: the entry or its latest correction
  recorded date not null, -- the day the entry came in
  primary key (county, position)
);
create index line_programme on account.line (county, programme, day, position);
create index line_village on account.line (county, village, day, position);
select ledger.guard('account.line');
