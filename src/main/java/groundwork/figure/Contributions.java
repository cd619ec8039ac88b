package groundwork.figure;

import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
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

    private static final String TYPES =
            "text, uuid, uuid, uuid, uuid, int8, date, uuid, numeric, text, date, int8, int8";

    private record Key(UUID source, String series) {}

    /** One that was opened by an earlier batch and counts no longer. */
    private record Ended(UUID source, Contribution contribution, long position) {}

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
    private final List<Ended> closed = new ArrayList<>();

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
        close(tables, false, false);
        close(tables, true, false);
        close(tables, false, true);
        close(tables, true, true);
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
    }

    /** Found in the index by which figures are asked, which compares nothing with null. */
    private void close(Tables tables, boolean noProgramme, boolean noVillage) {
        var closing = new Rows("uuid", "text", "int8", "date", "uuid", "int8");
        for (var ended : closed)
            if ((ended.contribution().programme() == null) == noProgramme
                    && (ended.contribution().village() == null) == noVillage)
                closing.add(
                        ended.contribution().programme(),
                        ended.contribution().series(),
                        ended.contribution().village(),
                        ended.contribution().day(),
                        ended.source(),
                        ended.position());
        closing.run(
                tables,
                "update $figure.contribution c set until_position = rows.c6 from {rows} where c.county = :county"
                        + " and c.programme " + (noProgramme ? "is null" : "= rows.c1")
                        + " and c.series = rows.c2 and c.village " + (noVillage ? "is null" : "= rows.c3")
                        + " and c.day = rows.c4 and c.source = rows.c5 and c.until_position is null");
    }

    private void open(Key key, long position, List<Contribution> list) {
        var mine = live.computeIfAbsent(key, k -> new ArrayList<>());
        for (var contribution : list) {
            var open = new Open(key.source(), contribution, position);
            opened.add(open);
            mine.add(open);
        }
    }

    private void close(Key key, long position, List<Contribution> list) {
        var mine = live.remove(key);
        if (mine == null) for (var contribution : list) closed.add(new Ended(key.source(), contribution, position));
        else mine.forEach(open -> open.until = position);
    }

    private static Map<String, List<Contribution>> bySeries(List<Contribution> list) {
        return list.stream()
                .collect(Collectors.groupingBy(Contribution::series, LinkedHashMap::new, Collectors.toList()));
    }
}
