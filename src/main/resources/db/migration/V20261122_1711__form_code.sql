-- Consultation forms by the code printed on them, as issued and as returned. A code entered twice counts once.
create schema form;
grant usage on schema form to ${app};

create table form.code (
  county int not null,
  programme uuid not null, -- zero where the entry names none
  side text not null,
  code text not null,
  entry uuid not null,
  position bigint not null,
  unit uuid,
  village bigint,
  day date not null,
  recipient text not null,
  primary key (county, programme, side, code, entry)
);
create index code_entry on form.code (county, entry);
select ledger.guard('form.code');
