-- A mail address that an officer has typed himself: his own once he has typed the code that was mailed to it.
alter table directory.officer
  add column email_asked text,
  add column email_code bytea, -- a hash
  add column email_until timestamptz,
  add column email_tries int;
