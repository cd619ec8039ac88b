-- People met in no village in particular are known in the county as a whole, and so are the households' pairings: what
-- was kept without them is worked out again at the next start.
create index known_subject on intake.known (county, subject);
truncate intake.known;
alter table ledger.cursor no force row level security;
delete from ledger.cursor where projection = 'intake';
alter table ledger.cursor force row level security;
