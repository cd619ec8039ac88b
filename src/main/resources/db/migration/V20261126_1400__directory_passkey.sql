-- Passkeys of officers (W3C WebAuthn): each lets its owner in by itself. Read before a county is known. No foreign
-- keys, since an archive brings tables back one by one.
create table directory.passkey (
  id uuid not null primary key, -- ours, for addresses
  sign_in uuid not null,
  rp_id text not null, -- the name of the site it was made for; for no other is it good
  credential_id bytea not null unique,
  public_key bytea not null, -- COSE
  attestation bytea not null, -- what the authenticator said when it was made: the library reads the key from it
  transports text not null, -- by which ways it is reached, with commas
  uses bigint not null, -- as the authenticator counts them; 0 where it does not
  name text, -- as its owner calls it; registered in docs/architecture.md, "Where words live"
  made_at timestamptz not null,
  used_at timestamptz -- null until it has let somebody in
);
create index passkey_sign_in on directory.passkey (sign_in);
grant select, insert, delete on directory.passkey to ${app};
grant update (uses, used_at) on directory.passkey to ${app};
