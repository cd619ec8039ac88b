package groundwork.summary;

import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.Words;
import groundwork.ledger.WordsPlace;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prose as somebody edited it: a name that was typed into it is taken out, in every revision; the prose stays. */
@Component
class SummaryWords implements WordsPlace {

    @Override
    public List<String> names() {
        return List.of("summary.paragraph");
    }

    private record Revision(UUID draft, String language, String key, int revision, String text) {

        String without(Whom whom) {
            var text = this.text;
            // The longest first, or of 李明明 something would be left where 李明 stands as well.
            for (var name : whom.texts().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList()) text = text.replace(name, Words.ERASED);
            return text;
        }
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        var tables = Tables.live(db, whom.county());
        var rows = new Rows("uuid", "text", "text", "int4", "text");
        tables
                .sql("select draft, language, key, revision, text from $summary.paragraph"
                        + " where county = :county and text is not null")
                .query(Revision.class)
                .list()
                .stream()
                .filter(revision -> whom.isIn(revision.text))
                .forEach(one -> rows.add(one.draft, one.language, one.key, one.revision, one.without(whom)));
        rows.run(tables, """
                update $summary.paragraph p set text = c5 from {rows}
                where p.county = :county and p.draft = c1 and p.language = c2 and p.key = c3 and p.revision = c4""");
    }
}
