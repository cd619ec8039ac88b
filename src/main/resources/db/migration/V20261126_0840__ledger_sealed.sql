-- Words are sealed with a key that follows from their subject's secret, and that secret is wrapped by a key outside the
-- database. What lies in the clear from before is sealed at the next start (Sealing). A secret without either is an
-- erased subject's, words without either are erased.
alter table ledger.words alter fields drop not null, add sealed bytea; -- salt and words
alter table ledger.secret alter secret drop not null, add wrapped bytea;
create index words_clear on ledger.words (county) where fields is not null;
create index secret_clear on ledger.secret (county) where secret is not null;
grant update (fields, salt, sealed) on ledger.words to ${app};
grant update (secret, wrapped) on ledger.secret to ${app};
grant update (words) on ledger.aside to ${app};
