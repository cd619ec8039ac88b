package groundwork.intake.sheet;

import groundwork.intake.Books.Opened;
import groundwork.intake.EnteredRow;
import groundwork.intake.Mended;
import groundwork.intake.Problem;
import groundwork.intake.TypedRow;
import groundwork.intake.value.Around;
import groundwork.intake.workbook.Row;
import groundwork.intake.workbook.Sheet;
import groundwork.intake.workbook.Workbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A workbook with the matchings of its sheets, read again for each kind of sheet that is asked for. */
public final class EnteredWorkbook implements Opened {

    /** More rows than these that were passed over nobody reads. */
    private static final int TOLD = 500;

    private record Part(Sheet sheet, Matching matching, String identity) {}

    private final Workbook book;
    private final List<Part> parts;
    private final Around around;
    private final Mended mended;
    private final Plan plan;
    private final List<Problem> planProblems = new ArrayList<>();
    private TypedRow planTyped;
    private final List<Problem> passed = new ArrayList<>();
    private long count = -1;

    private EnteredWorkbook(Workbook book, List<Part> parts, LocalDate from, LocalDate to, Mended mended) {
        this.book = book;
        this.parts = parts;
        this.mended = mended;
        this.plan = readPlan();
        boolean own = plan != null;
        this.around = Around.period(
                own ? plan.values().date("from") : from, own ? plan.values().date("to") : to);
    }

    /** What each sheet is taken for, in their order. */
    public static List<Matching> match(Workbook book) {
        return book.sheets().stream().map(HeadFinder::match).toList();
    }

    public static EnteredWorkbook of(Workbook book) {
        return of(book, match(book), null, null);
    }

    /**
     * @param matchings one for each sheet, in their order
     * @param from first day of the programme that was chosen, where the workbook has no plan; may be null
     * @param to its last day
     */
    public static EnteredWorkbook of(Workbook book, List<Matching> matchings, LocalDate from, LocalDate to) {
        return of(book, matchings, from, to, Mended.NOTHING);
    }

    /** @param mended what somebody typed in place of what stands in the workbook; of the plan under row 0 */
    public static EnteredWorkbook of(
            Workbook book, List<Matching> matchings, LocalDate from, LocalDate to, Mended mended) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < matchings.size(); i++) {
            var matching = matchings.get(i);
            if (matching.kind() != null) {
                parts.add(new Part(book.sheets().get(i), matching, identity(matching, matchings)));
            }
        }
        return new EnteredWorkbook(book, parts, from, to, mended);
    }

    /** Tabs of one kind number their rows each for itself. */
    private static String identity(Matching matching, List<Matching> all) {
        var key = matching.kind().key();
        long same = all.stream()
                .filter(other -> other.kind() != null && other.kind().key().equals(key))
                .count();
        return same > 1 || matching.month() != null ? Tab.own(key, matching.sheet()) : key;
    }

    private Plan readPlan() {
        for (var part : parts) {
            if (part.matching().kind().key().equals("plan")) {
                var reader = new PlanReader(
                        part.matching(), mended.of(part.matching().sheet(), 0));
                part.sheet().rows(reader::take);
                var read = reader.plan();
                planProblems.addAll(reader.problems());
                planTyped = reader.typed();
                return read;
            }
        }
        return null;
    }

    @Override
    public void close() {
        book.close();
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public List<Problem> planProblems() {
        return List.copyOf(planProblems);
    }

    /** What the plan sheet says, as one row; null where there is none. */
    public TypedRow planTyped() {
        return planTyped;
    }

    @Override
    public List<Tab> tabs() {
        return parts.stream()
                .filter(part -> !part.matching().kind().key().equals("plan"))
                .map(part ->
                        new Tab(part.matching().kind().key(), part.matching().sheet(), part.identity()))
                .toList();
    }

    @Override
    public void rows(String kind, Consumer<EnteredRow> to) {
        for (var part : parts) {
            if (part.matching().kind().key().equals(kind)) {
                var reader = new RowReader(part.matching(), around, part.identity());
                var sheet = part.matching().sheet();
                each(part, row -> to.accept(reader.read(row, mended.of(sheet, row.number()))), null);
            }
        }
    }

    @Override
    public long count() {
        if (count < 0) {
            long[] rows = {0};
            parts.stream()
                    .filter(part -> !part.matching().kind().key().equals("plan"))
                    .forEach(part -> each(part, _ -> rows[0]++, passed));
            count = rows[0];
        }
        return count;
    }

    /**
     * Rows that were taken for totals, examples or remarks and are left out, each with the reason; the first of them.
     */
    public List<Problem> passedOver() {
        count();
        return List.copyOf(passed);
    }

    private static void each(Part part, Consumer<Row> to, List<Problem> passed) {
        var passing = new Passing(part.matching());
        part.sheet().rows(row -> {
            var reason = passing.reason(row);
            if (reason.isEmpty()) {
                to.accept(row);
            } else if (passed != null && row.number() > part.matching().lastHeadRow() && passed.size() < TOLD) {
                var remark = reason.get();
                passed.add(
                        new Problem(part.matching().sheet(), row.number(), null, false, remark.key(), remark.args()));
            }
            return true;
        });
    }
}
