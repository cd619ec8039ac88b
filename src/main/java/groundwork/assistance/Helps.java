package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.ledger.Postings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
            var found = new ArrayList<Given>();
            new Postings(db)
                    .effective(entries)
                    .forEach((entry, version) -> found.add(new Given(
                            entry, version.fact().day(), version.fact().entry(), version.wordsOf())));
            found.sort(Comparator.comparing(Given::day).reversed().thenComparing(Given::entry));
            return found.stream().filter(Objects::nonNull).toList();
        });
    }

    private Value value(JdbcClient db, UUID programme, String id) {
        return figures.count(db, figures.cited(id).orElseThrow(), Extent.of(programme));
    }
}
