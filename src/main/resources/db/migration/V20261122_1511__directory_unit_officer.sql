-- The bureaus, townships and committees of a county, and who works in them.
create table directory.unit (
  county int not null,
  id uuid not null,
  name text not null,
  name_en text,
  kind text not null,
  parent uuid,
  primary key (county, id)
);
create unique index unit_name on directory.unit (county, name);
select ledger.guard('directory.unit');

-- Registered in docs/architecture.md, "Where words live": names, phones and mail addresses of officials.
create table directory.officer (
  county int not null,
  id uuid not null,
  unit uuid,
  name text not null,
  duty text,
  phone text,
  email text,
  primary key (county, id)
);
create index officer_name on directory.officer (county, name);
create index officer_unit on directory.officer (county, unit);
select ledger.guard('directory.officer');
