package groundwork.figure;

import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The changes to contributions that a batch of postings makes, gathered in order and then written at once. A source (an
 * entry, or a thing with a life such as a demand) has a list of contributions; when that changes, what no longer counts
 * is closed at the position of the change and what counts from now on is opened there. Nothing is deleted, so a figure
 * can be asked as of any earlier position.
 */
public final class Contributions {

    private static final UUID NONE = new UUID(0, 0);
    private static final String TYPES =
            "text, uuid, uuid, uuid, uuid, int8, date, uuid, numeric, text, date, int8, int8";

    private record Key(UUID source, String series) {}

    private record Day(String series, String part, UUID programme, UUID unit, long village, LocalDate day) {}

    /** An opened contribution; {@code until} stays null while it counts. */
    private static final class Open {
        final UUID source;
        final Contribution contribution;
        final long from;
        Long until;

        Open(UUID source, Contribution contribution, long from) {
            this.source = source;
            this.contribution = contribution;
            this.from = from;
        }
    }

    private final List<Open> opened = new ArrayList<>();
    private final Map<Key, List<Open>> live = new HashMap<>();
    private final Map<Key, Long> closed = new LinkedHashMap<>();
    private final Map<Day, BigDecimal> daily = new HashMap<>();

    /** From {@code position} on, {@code source} contributes {@code after} where it contributed {@code before}. */
    public Contributions shift(UUID source, long position, List<Contribution> before, List<Contribution> after) {
        if (before.equals(after)) return this;
        var was = bySeries(before);
        var is = bySeries(after);
        was.forEach((series, list) -> {
            if (!Objects.equals(list, is.get(series))) close(new Key(source, series), position, list);
        });
        is.forEach((series, list) -> {
            if (!Objects.equals(list, was.get(series))) open(new Key(source, series), position, list);
        });
        return this;
    }

    public void write(Tables tables) {
        var closing = new Rows("uuid", "text", "int8");
        closed.forEach((key, position) -> closing.add(key.source(), key.series(), position));
        closing.run(tables, """
                update $figure.contribution c set until_position = rows.c3 from {rows}
                where c.county = :county and c.source = rows.c1 and c.series = rows.c2 and c.until_position is null""");
        var opening = new Rows(TYPES.split(", "));
        for (var open : opened) {
            var c = open.contribution;
            opening.add(
                    c.series(),
                    open.source,
                    c.entry(),
                    c.programme(),
                    c.unit(),
                    c.village(),
                    c.day(),
                    c.subject(),
                    c.amount(),
                    c.part(),
                    c.due(),
                    open.from,
                    open.until);
        }
        opening.insert(tables, "$figure.contribution", """
                series, source, entry, programme, unit, village, day, subject, amount, part, due,
                from_position, until_position""", "");
        writeDaily(tables);
    }

    private void writeDaily(Tables tables) {
        var rows = new Rows("text", "text", "uuid", "uuid", "int8", "date", "numeric");
        daily.forEach((key, amount) ->
                rows.add(key.series(), key.part(), key.programme(), key.unit(), key.village(), key.day(), amount));
        rows.insert(tables, "$figure.daily as d", "series, part, programme, unit, village, day, amount", """
                on conflict (county, programme, series, day, village, unit, part)
                do update set amount = d.amount + excluded.amount""");
    }

    private void open(Key key, long position, List<Contribution> list) {
        var mine = live.computeIfAbsent(key, k -> new ArrayList<>());
        for (var contribution : list) {
            var open = new Open(key.source(), contribution, position);
            opened.add(open);
            mine.add(open);
            add(contribution, contribution.amount());
        }
    }

    private void close(Key key, long position, List<Contribution> list) {
        var mine = live.remove(key);
        if (mine == null) closed.put(key, position);
        else mine.forEach(open -> open.until = position);
        for (var contribution : list) add(contribution, contribution.amount().negate());
    }

    private void add(Contribution c, BigDecimal amount) {
        var key = new Day(
                c.series(),
                c.part(),
                Objects.requireNonNullElse(c.programme(), NONE),
                Objects.requireNonNullElse(c.unit(), NONE),
                Objects.requireNonNullElse(c.village(), 0L),
                c.day());
        daily.merge(key, amount, BigDecimal::add);
    }

    private static Map<String, List<Contribution>> bySeries(List<Contribution> list) {
        return list.stream()
                .collect(Collectors.groupingBy(Contribution::series, LinkedHashMap::new, Collectors.toList()));
    }
}
