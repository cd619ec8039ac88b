-- What is left of what an address or an officer may do in a time, in the columns that Bucket4j writes. Its rows belong
-- to no county: they are asked for before one is known.
create table access.allowance (
  id text not null primary key, -- the kind and a hash of whose it is
  state bytea,
  expires_at bigint -- in milliseconds; it has filled up again then
) with (fillfactor = 50);
grant select, insert, update, delete on access.allowance to ${app};
