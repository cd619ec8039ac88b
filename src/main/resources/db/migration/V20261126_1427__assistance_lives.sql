-- Pairings as they stand: what is planned in each, and whether it has ended.
create table assistance.pairing (
  county int not null,
  pairing uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  officer uuid not null,
  household uuid,
  person uuid,
  since date not null,
  ended date, -- null while it lasts
  due date, -- of the plan that stands
  plan_of uuid, -- whose words that plan is
  position bigint not null,
  words_of uuid not null,
  primary key (county, pairing)
);
create index pairing_lasting on assistance.pairing (county, programme, since, position) where ended is null;
create index pairing_over on assistance.pairing (county, programme, since, position) where ended is not null;
create index pairing_officer on assistance.pairing (county, officer) where ended is null;
create index pairing_household on assistance.pairing (county, household) where household is not null;
create index pairing_due on assistance.pairing (county, programme, due) where ended is null and due is not null;
select ledger.guard('assistance.pairing');

create table assistance.plan (
  county int not null,
  entry uuid not null,
  pairing uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  due date,
  position bigint not null,
  words_of uuid not null,
  primary key (county, entry)
);
create index plan_pairing on assistance.plan (county, pairing);
select ledger.guard('assistance.plan');

-- Hazards found, and which of them were cleared. Those cleared without having been found have no row.
create table assistance.hazard (
  county int not null,
  hazard uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  kind text,
  urgency text,
  cleared date, -- null while it is open
  cleared_by uuid, -- the entry that says so
  position bigint not null,
  words_of uuid not null,
  primary key (county, hazard)
);
create index hazard_open on assistance.hazard (county, programme, day, position) where cleared is null;
create index hazard_cleared on assistance.hazard (county, programme, day, position) where cleared is not null;
select ledger.guard('assistance.hazard');

create table assistance.clearing (
  county int not null,
  entry uuid not null,
  hazard uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  position bigint not null,
  primary key (county, entry)
);
create index clearing_hazard on assistance.clearing (county, hazard);
select ledger.guard('assistance.clearing');

-- What comes into a pot and goes out of it: money of a programme, a demand or a pairing; goods of one kind in the stock
-- of a unit. left_over and came are what they were after this movement, in the order of days and positions.
create table assistance.movement (
  county int not null,
  pot text not null,
  entry uuid not null,
  position bigint not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  amount numeric not null, -- below zero for what goes out
  came numeric not null,
  left_over numeric not null,
  words_of uuid not null,
  primary key (county, pot, entry)
);
create index movement_order on assistance.movement (county, pot, day, position);
create index movement_entry on assistance.movement (county, entry);
select ledger.guard('assistance.movement');

create table assistance.pot (
  county int not null,
  pot text not null,
  sort text not null, -- programme, demand, pairing, goods
  programme uuid,
  unit uuid, -- whose stock it is
  subject uuid, -- the demand or pairing
  goods text, -- rice.bag
  came numeric not null,
  left_over numeric not null,
  primary key (county, pot)
);
create index pot_listed on assistance.pot (county, programme, sort, pot);
create index pot_below on assistance.pot (county, programme) where left_over < 0;
select ledger.guard('assistance.pot');

-- Relief that was given, and who put a mark into its list of receivers.
create table assistance.relief (
  county int not null,
  relief uuid not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  occasion text,
  households int not null,
  unnamed int not null,
  position bigint not null,
  words_of uuid not null,
  primary key (county, relief)
);
create index relief_listed on assistance.relief (county, programme, day, position);
select ledger.guard('assistance.relief');

create table assistance.mark (
  county int not null,
  entry uuid not null,
  relief uuid not null,
  household uuid not null,
  sign text,
  position bigint not null,
  words_of uuid not null,
  primary key (county, entry)
);
create index mark_relief on assistance.mark (county, relief, household, position);
select ledger.guard('assistance.mark');
