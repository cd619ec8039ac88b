-- A village that lies in another township than its code says. Codes stay as at founding, so that all that was entered
-- in the village is found as before; who reaches it by its township goes by this.
create table directory.moved_village (
  county int not null,
  village bigint not null,
  township bigint not null, -- where it lies now
  primary key (county, village),
  check (village / 1000000 = county and township / 1000 = county and village / 1000 <> township)
);
select ledger.guard('directory.moved_village');

-- The township or village in which a unit sits.
alter table directory.unit add column area bigint;

-- What an officer who is erased called a device goes with him.
grant update (name) on directory.device to ${app};
