-- One card: households, who answers for them, what is known of their village, and when somebody was last at their door.
create schema card;
grant usage on schema card to ${app};

-- Registered households. What they are called stands in the words of words_of.
create table card.household (
  county int not null,
  id uuid not null,
  programme uuid, -- of the first registration
  unit uuid,
  village bigint,
  team int,
  day date not null,
  words_of uuid not null,
  position bigint not null,
  primary key (county, id)
);
create index household_village on card.household (county, village, team, id);
create index household_programme on card.household (county, programme, village);
select ledger.guard('card.household');

-- Mergers as they were said, and which household each merged one counts as: the end of the chain.
create table card.merger (
  county int not null,
  entry uuid not null,
  household uuid not null,
  into_household uuid not null,
  position bigint not null,
  primary key (county, entry)
);
select ledger.guard('card.merger');

create table card.merged (
  county int not null,
  household uuid not null,
  root uuid not null,
  primary key (county, household)
);
create index merged_root on card.merged (county, root);
select ledger.guard('card.merged');

-- Contact cards; without a household it is the whole village's.
create table card.card (
  county int not null,
  id uuid not null,
  household uuid,
  programme uuid,
  unit uuid,
  village bigint,
  officer uuid not null,
  day date not null,
  withdrawn date,
  position bigint not null,
  primary key (county, id)
);
create index card_household on card.card (county, household);
create index card_village on card.card (county, village);
select ledger.guard('card.card');

-- A withdrawal may come before its card.
create table card.withdrawal (
  county int not null,
  entry uuid not null,
  card uuid not null,
  day date not null,
  primary key (county, entry)
);
create index withdrawal_card on card.withdrawal (county, card);
select ledger.guard('card.withdrawal');

-- Every profile in force; the latest of a village holds.
create table card.profile (
  county int not null,
  entry uuid not null,
  programme uuid,
  unit uuid,
  village bigint not null,
  teams int not null,
  households int not null,
  mu numeric not null,
  day date not null,
  words_of uuid not null,
  position bigint not null,
  primary key (county, entry)
);
create index profile_village on card.profile (county, village);
select ledger.guard('card.profile');

-- Which villages a programme works in.
create table card.included (
  county int not null,
  entry uuid not null,
  programme uuid not null,
  village bigint not null,
  primary key (county, entry)
);
create index included_programme on card.included (county, programme, village);
select ledger.guard('card.included');

-- Visits at home, and what follows from them for each household, whether it is registered yet or not.
create table card.visit (
  county int not null,
  entry uuid not null,
  household uuid not null,
  day date not null,
  primary key (county, entry)
);
create index visit_household on card.visit (county, household, day);
select ledger.guard('card.visit');

create table card.visited (
  county int not null,
  household uuid not null,
  last_day date, -- null when every visit was struck
  visits int not null,
  primary key (county, household)
);
select ledger.guard('card.visited');
