-- Help that has a life of its own: pairings formed and ended, jobs found and confirmed. The rest needs no state.
create schema assistance;
grant usage on schema assistance to ${app};

create table assistance.step (
  county int not null,
  thing uuid not null, -- the pairing or the job, by the entry that began it
  entry uuid not null,
  kind text not null,
  position bigint not null,
  programme uuid,
  unit uuid,
  village bigint,
  day date not null,
  officer uuid, -- of a pairing
  household uuid,
  people int not null, -- of a job
  words_of uuid not null,
  primary key (county, thing, entry)
);
create index step_programme on assistance.step (county, programme, kind, day);
select ledger.guard('assistance.step');
