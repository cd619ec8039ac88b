package groundwork.book;

import groundwork.ledger.Change;
import groundwork.ledger.Change.Version;
import groundwork.ledger.Projection;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.TripEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the trips, and what happened on each. */
@Component
final class BookProjection implements Projection {

    private record On(UUID trip, long position) {}

    @Override
    public String schema() {
        return "book";
    }

    @Override
    public List<String> tables() {
        return List.of("signature", "trip", "done");
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        signed(tables, changes);
        done(tables, changes);
    }

    private static void signed(Tables tables, List<Change> changes) {
        var touched = new LinkedHashMap<UUID, TreeMap<Long, Signature>>();
        for (var change : changes) {
            signature(change, change.before()).ifPresent(s -> touched.put(s.trip(), new TreeMap<>()));
            signature(change, change.after()).ifPresent(s -> touched.put(s.trip(), new TreeMap<>()));
        }
        if (touched.isEmpty()) return;
        var kept = new Signatures(tables);
        kept.load(touched);
        for (var change : changes) {
            signature(change, change.before())
                    .ifPresent(s -> touched.get(s.trip()).remove(s.position()));
            signature(change, change.after())
                    .ifPresent(s -> touched.get(s.trip()).put(s.position(), s));
        }
        kept.write(touched);
    }

    private static Optional<Signature> signature(Change change, Version version) {
        return version != null && version.fact().entry() instanceof TripEntry signed
                ? Optional.of(Signature.of(change.entry(), change.entered(), version, signed))
                : Optional.empty();
    }

    /** The last word on each entry in the batch: on which trip it happened, if on any. */
    private static void done(Tables tables, List<Change> changes) {
        var latest = new LinkedHashMap<On, Optional<UUID>>();
        for (var change : changes) {
            trip(change.before()).ifPresent(trip -> latest.put(new On(trip, change.entered()), Optional.empty()));
            trip(change.after())
                    .ifPresent(trip -> latest.put(new On(trip, change.entered()), Optional.of(change.entry())));
        }
        var gone = new Rows("uuid", "int8");
        var come = new Rows("uuid", "int8", "uuid");
        for (Map.Entry<On, Optional<UUID>> each : latest.entrySet()) {
            var on = each.getKey();
            each.getValue()
                    .ifPresentOrElse(
                            entry -> come.add(on.trip(), on.position(), entry),
                            () -> gone.add(on.trip(), on.position()));
        }
        gone.run(
                tables,
                "delete from $book.done d using {rows} where d.county = :county and d.trip = c1 and d.position = c2");
        come.insert(tables, "$book.done", "trip, position, entry", "on conflict do nothing");
    }

    private static Optional<UUID> trip(Version version) {
        return version == null || version.fact().entry() instanceof TripEntry
                ? Optional.empty()
                : Optional.ofNullable(version.fact().about().trip());
    }
}
