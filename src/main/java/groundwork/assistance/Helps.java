package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.ledger.Postings;
import groundwork.ledger.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The help of a programme, read from the entries behind its figures: what is listed is what is counted. */
@Component
public class Helps {

    private final Figures figures;

    Helps(Figures figures) {
        this.figures = figures;
    }

    public List<Value> values(Scope scope, UUID programme, List<String> ids) {
        return scope.read(db -> ids.stream().map(id -> value(db, programme, id)).toList());
    }

    /** The entries behind some figures, each once, the latest of the first {@code limit} first. */
    public List<Given> behind(Scope scope, UUID programme, List<String> ids, int limit) {
        return scope.read(db -> {
            var entries = new LinkedHashSet<UUID>();
            for (var id : ids)
                figures.trace(db, value(db, programme, id), null, limit).forEach(one -> entries.add(one.entry()));
            return given(new Postings(db), entries);
        });
    }

    /**
     * What was given to a household, relief among it, the latest first.
     *
     * @param recipients all ids under which entries may name it, and those of its pairings
     */
    public List<Given> received(Scope scope, Collection<UUID> recipients, int limit) {
        return scope.read(db -> {
            var entries = db.sql("""
                            select distinct entry, day from assistance.received where recipient = any(:recipients)
                            order by day desc, entry desc limit :limit""")
                    .param("recipients", Tables.array("uuid", recipients))
                    .param("limit", limit)
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .list();
            return given(new Postings(db), entries);
        });
    }

    private static List<Given> given(Postings postings, Collection<UUID> entries) {
        var found = new ArrayList<Given>();
        postings.effective(entries)
                .forEach((entry, version) -> found.add(
                        new Given(entry, version.fact().day(), version.fact().entry(), version.wordsOf())));
        found.sort(Comparator.comparing(Given::day).reversed().thenComparing(Given::entry));
        return found;
    }

    private Value value(JdbcClient db, UUID programme, String id) {
        return figures.count(db, figures.cited(id).orElseThrow(), Extent.of(programme));
    }
}
