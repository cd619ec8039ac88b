package groundwork.simulation;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The server killed as it takes entries in: as its transaction is about to commit, all of that is undone. Entries go
 * into {@code ledger.posting} with one, and what a phone says of its numbers into {@code sync.issued} with the next.
 */
record Crashes(JdbcClient superuser) {

    static Crashes on(JdbcClient superuser) {
        superuser.sql("""
                create schema simulation;
                create table simulation.crash (county int primary key, at text not null);
                create function simulation.crash() returns trigger language plpgsql security definer as $$
                begin
                  if exists (select from simulation.crash
                    where county = new.county and at = tg_table_schema || '.' || tg_table_name) then
                    raise exception 'killed';
                  end if;
                  return null;
                end $$;
                create constraint trigger crash after insert on ledger.posting
                  deferrable initially deferred for each row execute function simulation.crash();
                create constraint trigger crash after insert or update on sync.issued
                  deferrable initially deferred for each row execute function simulation.crash()
                """).update();
        return new Crashes(superuser);
    }

    /** @param table with whose transaction the county's next requests end; null for none */
    boolean at(int county, String table) {
        superuser
                .sql("delete from simulation.crash where county = ?")
                .param(county)
                .update();
        return table != null
                && superuser
                                .sql("insert into simulation.crash (county, at) values (?, ?)")
                                .params(county, table)
                                .update()
                        == 1;
    }
}
