-- A password that is a one-time code ends by itself; null: an ordinary password. Used or ended, {none} takes its place.
alter table directory.sign_in add column code_until timestamptz;
