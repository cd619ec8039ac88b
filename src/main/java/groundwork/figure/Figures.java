package groundwork.figure;

import groundwork.ledger.Hash;
import groundwork.ledger.Postings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All figures, and their answers. Takes the client that a scope handed out. */
@Component
public final class Figures {

    private final Map<String, Figure> all;

    Figures(List<Counted> nouns) {
        all = nouns.stream()
                .flatMap(noun -> noun.figures().stream())
                .collect(Collectors.toMap(Figure::id, figure -> figure, Figures::twice, LinkedHashMap::new));
    }

    private static Figure twice(Figure one, Figure other) {
        throw new IllegalStateException("two definitions of " + one.id());
    }

    public List<Figure> all() {
        return List.copyOf(all.values());
    }

    /** {@code visit.households}, or {@code talk.people:villager} for one part. */
    public Optional<Figure> cited(String cite) {
        var colon = cite.indexOf(':');
        var figure = all.get(colon < 0 ? cite : cite.substring(0, colon));
        return Optional.ofNullable(figure == null || colon < 0 ? figure : figure.only(cite.substring(colon + 1)));
    }

    /** At the head, overdue as of no day. */
    public Value count(JdbcClient db, Figure figure, Extent extent) {
        return count(db, figure, extent, new Postings(db).head(), null);
    }

    /**
     * @param position counts postings before it; any earlier one gives what was counted then
     * @param asOf for figures with a due day: what was due before this day; null counts all
     */
    public Value count(JdbcClient db, Figure figure, Extent extent, long position, LocalDate asOf) {
        var selected = new Selection(figure, extent, position, asOf);
        return selected.on(db, """
                        select count(distinct coalesce(a.becomes, c.subject)), coalesce(sum(c.amount), 0),
                          coalesce(sum(c.amount) filter (where c.subject is null), 0), count(distinct c.entry)
                        """)
                .query((row, n) -> switch (figure.how()) {
                    case DISTINCT ->
                        new Value(
                                figure,
                                extent,
                                position,
                                asOf,
                                row.getBigDecimal(1),
                                plain(row.getBigDecimal(3)),
                                row.getLong(4));
                    case SUM ->
                        new Value(
                                figure,
                                extent,
                                position,
                                asOf,
                                plain(row.getBigDecimal(2)),
                                BigDecimal.ZERO,
                                row.getLong(4));
                })
                .single();
    }

    /** The same figure for each of its parts that has anything, by part. */
    public Map<String, Value> byPart(JdbcClient db, Figure figure, Extent extent, long position) {
        var parts = new Selection(figure, extent, position, null)
                .on(db, "select distinct c.part")
                .query(String.class)
                .list();
        var values = new LinkedHashMap<String, Value>();
        parts.stream()
                .sorted()
                .filter(part -> !part.isEmpty())
                .forEach(part -> values.put(part, count(db, figure.only(part), extent, position, null)));
        return values;
    }

    /** The same figure for each village that has anything, by village; unnamed ones are not told apart here. */
    public Map<Long, BigDecimal> byVillage(JdbcClient db, Figure figure, Extent extent, long position) {
        var values = new LinkedHashMap<Long, BigDecimal>();
        new Selection(figure, extent, position, null)
                .on(
                        db,
                        "select c.village, count(distinct coalesce(a.becomes, c.subject)), coalesce(sum(c.amount), 0)",
                        "and c.village is not null group by c.village order by c.village")
                .query(row -> {
                    values.put(
                            row.getLong(1),
                            switch (figure.how()) {
                                case DISTINCT -> row.getBigDecimal(2);
                                case SUM -> plain(row.getBigDecimal(3));
                            });
                });
        return values;
    }

    /** The amounts of the series by day, for a picture. */
    public Map<LocalDate, BigDecimal> byDay(JdbcClient db, Figure figure, Extent extent) {
        var days = new LinkedHashMap<LocalDate, BigDecimal>();
        new Selection(figure, extent, new Postings(db).head(), null)
                .on(db, "select c.day, sum(c.amount)", "group by c.day order by c.day")
                .query(row -> {
                    days.put(row.getObject(1, LocalDate.class), plain(row.getBigDecimal(2)));
                });
        return days;
    }

    /**
     * The entries behind a figure, oldest day first.
     *
     * @param after the last entry of the page before, or null
     */
    public List<Traced> trace(JdbcClient db, Value value, Traced after, int limit) {
        var selected = new Selection(value.figure(), value.extent(), value.position(), value.asOf());
        var parameters = new HashMap<String, Object>();
        parameters.put("day", after == null ? null : after.day());
        parameters.put("after", after == null ? null : after.entry());
        parameters.put("limit", limit);
        return selected.on(db, "select c.day, c.entry, sum(c.amount) as amount", """
                        and (:day::date is null or (c.day, c.entry) > (:day::date, :after::uuid))
                        group by c.day, c.entry order by c.day, c.entry limit :limit""")
                .params(parameters)
                .query((row, n) -> new Traced(
                        row.getObject(1, LocalDate.class), row.getObject(2, UUID.class), plain(row.getBigDecimal(3))))
                .list();
    }

    /** One entry behind a figure, with what it adds. */
    public record Traced(LocalDate day, UUID entry, BigDecimal amount) {}

    /**
     * All entries behind a figure as text, in order of their ids, up to {@code limit}; and the hash over all of them.
     */
    public Evidence evidence(JdbcClient db, Value value, int limit) {
        var digest = Hash.start();
        var first = new ArrayList<UUID>();
        new Selection(value.figure(), value.extent(), value.position(), value.asOf())
                .on(db, "select distinct c.entry", "order by c.entry")
                .query(row -> {
                    var id = row.getObject(1, UUID.class);
                    if (first.size() < limit) first.add(id);
                    digest.update((id + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                });
        return new Evidence(first, java.util.HexFormat.of().formatHex(digest.digest()));
    }

    /** @param hash SHA-256 over the ids, each followed by a line feed, in order of the ids */
    public record Evidence(List<UUID> entries, String hash) {}

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
