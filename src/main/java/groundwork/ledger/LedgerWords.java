package groundwork.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Words, secrets and what was kept aside. The secrets are what counts: without one nobody opens what may be left of the
 * rows on a disk or in a copy. Rows stay, empty, so that it is known that there was something.
 */
@Component
final class LedgerWords implements WordsPlace {

    @Override
    public List<String> names() {
        return List.of("ledger.words", "ledger.secret", "ledger.aside");
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        var tables = Tables.live(db, whom.county());
        var rows = new Rows("uuid");
        whom.subjects().stream().sorted().forEach(rows::add);
        rows.run(tables, """
                insert into $ledger.secret (county, subject) select :county, c1 from {rows}
                on conflict (county, subject) do update set secret = null, wrapped = null""");
        tables.sql("""
                        update $ledger.words set fields = null, salt = null, sealed = null
                        where county = :county and subject = any(:subjects)""").param("subjects", Tables.array("uuid", whom.subjects())).update();
        tables.sql("""
                        delete from $ledger.aside where county = :county and (id = any(:subjects) or exists (
                          select from json_array_elements(words::json) part
                          where (part->>'subject')::uuid = any(:subjects)))""").param("subjects", Tables.array("uuid", whom.subjects())).update();
        whom.subjects().forEach(Vault.of(db)::forget);
    }
}
