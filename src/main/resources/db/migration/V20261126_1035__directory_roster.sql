-- An officer's number in the bureau's own list of officers, by which he is known again when the list comes again.
alter table directory.officer add column number text;
create unique index officer_number on directory.officer (county, number) where number is not null;

-- Lists of officers on their way in. Registered in docs/architecture.md, "Where words live": gone after 24 hours.
create table directory.roster (
  county int not null,
  id uuid not null,
  officer uuid not null, -- who brought it
  file_name text not null,
  received_at timestamptz not null,
  makes_units boolean not null default false, -- units that do not exist are made
  imported_at timestamptz,
  since bigint, -- the ledger's last position then: what was entered after it may be by those who were added
  added uuid[] not null default '{}', -- officers
  granted uuid[] not null default '{}', -- roles; each of the officer at the same place in:
  granted_to uuid[] not null default '{}',
  undone_at timestamptz,
  primary key (county, id)
);
select ledger.guard('directory.roster');

create table directory.roster_row (
  county int not null,
  roster uuid not null,
  at int not null, -- its place among the rows
  typed text not null, -- JSON: its cells, as they are now
  choice text, -- whom it is about where that was asked: an officer's id, or new
  primary key (county, roster, at)
);
select ledger.guard('directory.roster_row');

-- Of somebody who was added by mistake and never came in.
grant delete on directory.sign_in to ${app};
