-- A row as each import that changed it left it, so that an undone import leaves the row as it was before.
-- written is the number that the row carried on the sheet, which shifts where it is a mere 序号; number stays.
-- content is a hash of what the row says, and so is erased with it: registered in docs/architecture.md.
alter table intake.row add written text, add content uuid;
alter table intake.row no force row level security;
update intake.row set written = number, content = gen_random_uuid();
alter table intake.row force row level security;
alter table intake.row alter written set not null, alter content set not null;
alter table intake.row drop constraint row_pkey, add primary key (county, programme, sheet, number, import);

alter table intake.import add missing bigint not null default 0;
