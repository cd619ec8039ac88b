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

    private static final String SECRETS = """
            insert into $ledger.secret (county, subject) select :county, c1 from {rows}
            on conflict (county, subject) do update set secret = null, wrapped = null""";

    private static final String WORDS = """
            update $ledger.words w set fields = null, salt = null, sealed = null from {rows}
            where w.county = :county and w.subject = c1""";

    private static final String ASIDE = """
            delete from $ledger.aside a using {rows}
            where a.county = :county and (a.id = c1 or exists (
              select from json_array_elements(a.words::json) part where (part->>'subject')::uuid = c1))""";

    @Override
    public List<String> names() {
        return List.of("ledger.words", "ledger.secret", "ledger.aside");
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        var tables = Tables.live(db, whom.county());
        var rows = new Rows("uuid");
        whom.subjects().stream().sorted().forEach(rows::add);
        for (var statement : List.of(SECRETS, WORDS, ASIDE)) rows.run(tables, statement);
        whom.subjects().forEach(Vault.of(db)::forget);
    }
}
