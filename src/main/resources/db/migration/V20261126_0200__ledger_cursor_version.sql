-- By which version of a projection its tables were written: a newer one works them out again at the next start.
alter table ledger.cursor add version int not null default 1;
