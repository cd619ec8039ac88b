package groundwork.intake.sheet;

import groundwork.intake.value.Plain;
import groundwork.intake.workbook.Row;
import groundwork.intake.workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the heads of a sheet below its title, in one row or two, and which kind of sheet they are those of. */
public final class HeadFinder {

    /** Title, unit, period and a remark stand above the heads; more than that nobody puts there. */
    private static final int SEARCHED = 15;
    /** What the template itself has beside its sheets. */
    private static final Set<String> ASIDE = Set.of("填写说明", "说明", "readme", "instructions", "lists");

    private static final int FEWEST = 2;
    private static final double NAMED = 4;
    private static final double HINTED = 2;

    private static final List<SheetKind> KINDS =
            Stream.concat(Template.KNOWN.stream(), Stream.of(PlanSheet.WIDE)).toList();

    private HeadFinder() {}

    public static Matching match(Sheet sheet) {
        return match(sheet, KINDS);
    }

    /** @param kinds those that it may be */
    static Matching match(Sheet sheet, List<SheetKind> kinds) {
        if (ASIDE.contains(Plain.key(sheet.name()))) {
            return new Matching(sheet.name(), sheet.hidden(), null, 0, List.of(), null, null, 0);
        }
        var rows = sheet.first(SEARCHED + 1);
        var best = Stream.concat(
                        guesses(rows, kinds), PlanItems.guess(rows).stream().filter(one -> kinds.contains(one.kind())))
                .filter(guess -> guess.matched() >= FEWEST)
                .filter(guess -> guess.kind() != ExportSheet.KIND || ExportSheet.is(guess))
                .max(Comparator.comparing(ExportSheet::is)
                        .thenComparing(guess -> guess.score() + named(guess.kind(), sheet.name())))
                .orElse(null);
        var period =
                Period.of(sheet.name(), rows, best == null ? 1 : best.heads().firstRow());
        if (best == null) {
            return new Matching(sheet.name(), sheet.hidden(), null, 0, List.of(), period.year(), period.month(), 0);
        }
        return new Matching(
                sheet.name(),
                sheet.hidden(),
                best.kind(),
                best.heads().lastRow(),
                best.cells(),
                period.year(),
                period.month(),
                best.confidence());
    }

    /**
     * Heads that are like none of ours, so that a person can say what they are: the first row with words in half of its
     * columns or more. Where there is none the sheet stays without heads.
     */
    public static Matching unlike(Sheet sheet) {
        var rows = sheet.first(SEARCHED);
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var heads = rows.stream()
                .map(Heads::of)
                .filter(row -> row.cells().size() >= FEWEST && row.cells().size() * 2 >= widest)
                .findFirst();
        var period = Period.of(sheet.name(), rows, heads.map(Heads::firstRow).orElse(1));
        return new Matching(
                sheet.name(),
                sheet.hidden(),
                null,
                heads.map(Heads::lastRow).orElse(0),
                heads.map(HeadFinder::unmatched).orElse(List.of()),
                period.year(),
                period.month(),
                0);
    }

    private static List<HeadCell> unmatched(Heads heads) {
        return heads.cells().stream()
                .filter(head -> !head.text().isBlank())
                .map(head -> new HeadCell(
                        head.column(), head.text().text(), head.text().unit(), null, 0))
                .toList();
    }

    private static Stream<Guess> guesses(List<Row> rows, List<SheetKind> kinds) {
        var heads = new ArrayList<Heads>();
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            heads.add(Heads.of(rows.get(i)));
            var two = i + 1 < rows.size() ? Heads.of(rows.get(i), rows.get(i + 1)) : null;
            if (two != null) {
                heads.add(two);
            }
        }
        return heads.stream().flatMap(one -> kinds.stream().map(kind -> Guess.of(kind, one)));
    }

    /** A tab called 签到簿 is the book, even where its heads would do for the account too. */
    private static double named(SheetKind kind, String name) {
        var key = Plain.key(name);
        double bonus = 0;
        for (var word : (Iterable<String>) Stream.concat(
                Stream.of(kind.key(), kind.name().en(), kind.name().zh()), kind.synonyms().stream())::iterator) {
            var ours = Plain.key(word);
            bonus = Math.max(bonus, key.equals(ours) ? NAMED : ours.length() > 1 && key.contains(ours) ? HINTED : 0);
        }
        return bonus;
    }
}
