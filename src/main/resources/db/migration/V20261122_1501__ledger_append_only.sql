-- The grants already refuse it; this says so a second time, to the owner as well. Left out where the engine allows no
-- triggers on its tables (Citus).
create function ledger.append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: a mistake is put right by a correction';
end $$;

do $$
begin
  if not exists (select from pg_extension where extname = 'citus') then
    create trigger append_only before update or delete on ledger.posting
      for each row execute function ledger.append_only();
    create trigger append_only_whole before truncate on ledger.posting
      for each statement execute function ledger.append_only();
  end if;
end $$;
