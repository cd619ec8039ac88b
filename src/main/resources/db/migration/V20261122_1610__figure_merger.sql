-- A household merged into one that is itself merged counts as the last of the chain. So what was said and what follows
-- from it are kept apart: a later merger, or the strike of one, changes what others count as.
create table figure.merger (
  county int not null,
  entry uuid not null,
  household uuid not null,
  into_household uuid not null,
  position bigint not null,
  primary key (county, entry)
);
select ledger.guard('figure.merger');

alter table figure.alias drop column entry;
