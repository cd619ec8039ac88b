package groundwork.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the ledger already holds of the entries in hand: the entries themselves, what they correct, and corrections that
 * came before them. One query. Then it follows the versions of each entry while the new ones are laid on top.
 */
final class Known {

    record Stored(long position, byte[] hash) {}

    private final Map<UUID, Stored> stored = new HashMap<>();

    private record Arrival(long position, Instant recordedAt) {}

    /** Of each ordinary entry. What names a correction instead of an original finds nothing here. */
    private final Map<UUID, Arrival> arrivals = new HashMap<>();
    /** Latest version of each original; a struck one is there with no fact. */
    private final Map<UUID, Change.Version> latest = new HashMap<>();

    private final Set<UUID> corrected = new LinkedHashSet<>();

    static Known of(Tables tables, List<Request> requests) {
        var ids = new LinkedHashSet<UUID>();
        var originals = new LinkedHashSet<UUID>();
        for (var request : requests)
            for (var entry : request.entries) {
                ids.add(entry.id());
                if (entry.original() != null) originals.add(entry.original());
            }
        return of(tables, ids, originals, Long.MAX_VALUE);
    }

    /** Looks at postings before {@code until} only, so that it can be asked again for an earlier moment. */
    static Known of(Tables tables, Collection<UUID> ids, Collection<UUID> originals, long until) {
        var known = new Known();
        var all = new LinkedHashSet<>(ids);
        all.addAll(originals);
        // Plus 0, or while a county is young PostgreSQL may take the index of positions and read all of it for each
        // group.
        tables.sql("""
                        select position, id, hash, original, recorded_at,
                          case when id = any(:originals) then content end as content
                        from $ledger.posting where county = :county and id = any(:ids) and position + 0 < :until
                        union all
                        select position, id, hash, original, recorded_at, content
                        from $ledger.posting where county = :county and original = any(:ids) and position + 0 < :until
                        order by position""")
                .param("originals", Tables.array("uuid", originals))
                .param("ids", Tables.array("uuid", all))
                .param("until", until)
                .query(row -> {
                    var original = row.getObject(4, UUID.class);
                    var at = row.getObject(5, OffsetDateTime.class).toInstant();
                    known.take(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getBytes(3),
                            original,
                            at,
                            row.getString(6));
                });
        return known;
    }

    /** Of the entries in hand those that are here already with another hash. */
    Set<UUID> different(List<Request> requests) {
        var different = new LinkedHashSet<UUID>();
        for (var request : requests)
            for (var entry : request.entries) {
                var there = stored.get(entry.id());
                if (there != null && !Arrays.equals(there.hash, entry.hash())) different.add(entry.id());
            }
        return different;
    }

    private void take(long position, UUID id, byte[] hash, UUID original, Instant recordedAt, String content) {
        stored.put(id, new Stored(position, hash));
        if (original == null) arrivals.put(id, new Arrival(position, recordedAt));
        // An original that came after its correction does not undo it.
        if (content == null || original == null && corrected.contains(id)) return;
        lay(id, original, Wire.read(content));
    }

    Stored stored(UUID id) {
        return stored.get(id);
    }

    /** Lays the new postings on top of what is known, in order, and says what each changes. */
    List<Change> changes(List<Posting> placed) {
        var changes = new ArrayList<Change>(placed.size());
        for (var posting : placed) {
            var change = change(posting);
            if (change.before() != null || change.after() != null) changes.add(change);
        }
        return changes;
    }

    private Change change(Posting posting) {
        boolean arrives = posting.original() == null;
        var original = arrives ? posting.id() : posting.original();
        var before = arrives ? null : latest.get(original);
        boolean correctedAlready = arrives && corrected.contains(original);
        if (!correctedAlready) lay(posting.id(), posting.original(), posting.fact());
        // A correction of what is not here yet waits in the ledger; the original brings it along.
        if (arrives) arrivals.put(original, new Arrival(posting.position(), posting.recordedAt()));
        var arrival = arrivals.get(original);
        if (arrival == null) return new Change(posting.position(), original, null, posting.author(), null, null);
        return new Change(
                posting.position(),
                original,
                arrival.position(),
                arrival.recordedAt(),
                posting.author(),
                shown(before),
                shown(latest.get(original)));
    }

    private static Change.Version shown(Change.Version version) {
        return version == null || version.fact() == null ? null : version;
    }

    private void lay(UUID id, UUID original, Fact fact) {
        if (original != null) corrected.add(original);
        switch (fact.entry()) {
            case Correction.Replaced replaced -> latest.put(original, new Change.Version(replaced.fact(), id));
            case Correction.Struck struck -> latest.put(original, new Change.Version(null, id));
            case Entry ordinary -> latest.put(id, new Change.Version(fact, id));
        }
    }
}
