-- Who a sign-in is at the county's identity provider: the pair decides, not a name. Read before a county is known. No
-- foreign keys, since an archive brings tables back one by one.
create table directory.identity (
  sign_in uuid not null primary key,
  issuer text not null,
  subject text not null, -- registered in docs/architecture.md, "Where words live"; for some it is a number of staff
  linked_at timestamptz not null,
  unique (issuer, subject)
);
grant select, insert, delete on directory.identity to ${app};
