-- With what a household opens what is personal on its card's page, and the pages that are open.
create table resident.pin (
  county int not null,
  household uuid not null,
  hash text not null, -- Argon2id; the number itself is shown once, on the slip
  officer uuid not null, -- who made it
  made_at timestamptz not null,
  primary key (county, household)
);
select ledger.guard('resident.pin');

create table resident.opening (
  county int not null,
  token bytea not null, -- SHA-256 of what the cookie holds
  household uuid not null,
  until timestamptz not null,
  primary key (county, token)
);
select ledger.guard('resident.opening');
