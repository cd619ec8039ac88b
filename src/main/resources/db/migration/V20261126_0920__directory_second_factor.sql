-- What somebody proves beside his password: codes that a generator on his phone shows (RFC 6238). Read before a county
-- is known. No foreign keys, since an archive brings tables back one by one.
create table directory.second_factor (
  sign_in uuid not null primary key,
  secret bytea not null, -- wrapped by the key outside the database
  confirmed_at timestamptz, -- null: begun, and not in force yet
  last_step bigint not null default 0 -- a code is used once, and none from before it
);
grant select, insert, update, delete on directory.second_factor to ${app};

-- For whoever lost the generator: 120 bits each, hashed, used once.
create table directory.recovery_code (
  sign_in uuid not null,
  hash bytea not null,
  primary key (sign_in, hash)
);
grant select, insert, delete on directory.recovery_code to ${app};

-- The roles of a county that have to prove a second factor.
create table directory.second_factor_rule (
  county int not null,
  role text not null,
  primary key (county, role)
);
select ledger.guard('directory.second_factor_rule', 'select, insert, delete');
