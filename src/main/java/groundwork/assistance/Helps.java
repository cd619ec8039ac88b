package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.frame.Paged;
import groundwork.ledger.Postings;
import groundwork.ledger.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The help of a programme, read from the entries behind its figures: what is listed is what is counted. */
@Component
public class Helps {

    private static final String LINE = """
            select entry as id, kind, unit, village, household, pairing, quantity, day, position, words_of
            from assistance.given where\s""";

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

    /**
     * Everything that was given, the latest first.
     *
     * @param kind only of this; {@code pairing}: only within this one; null: whichever
     */
    public Paged<GivenLine> page(Scope scope, UUID programme, GivenKind kind, UUID pairing, Paged.From from, int size) {
        var where = LINE + "programme = :programme";
        var parameters = new HashMap<String, Object>(Map.of("programme", programme));
        if (kind != null) {
            where += " and kind = :kind";
            parameters.put("kind", kind.name().toLowerCase(Locale.ROOT));
        }
        if (pairing != null) {
            where += " and pairing = :pairing";
            parameters.put("pairing", pairing);
        }
        var lines = new ByDay(where, "day", false);
        return scope.read(db ->
                lines.page(db, parameters, from, size, GivenLine.class, one -> new DayKey(one.day(), one.position())));
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
