package groundwork.intake;

import groundwork.directory.Areas;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.Names;
import groundwork.frame.Narration;
import groundwork.intake.Drafter.Drafted;
import groundwork.intake.EarlierSheet.Known;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Workbooks into the ledger: looked through as a whole first, then appended, and undone for a day. */
@Component
public class Imports {

    /** More than this nobody reads; the number of all of them is told all the same. */
    static final int SHOWN = 2000;

    /** Rows left out are written down so many at a time. */
    private static final int LEFT = 200;

    private final Ledger ledger;
    private final Areas areas;
    private final Officers officers;
    private final Units units;
    private final Names names;
    private final Narration narration;
    private final Clock clock;

    Imports(Ledger ledger, Areas areas, Officers officers, Units units, Names names, Narration narration, Clock clock) {
        this.ledger = ledger;
        this.areas = areas;
        this.officers = officers;
        this.units = units;
        this.names = names;
        this.narration = narration;
        this.clock = clock;
    }

    /**
     * What a workbook holds, before anything is appended.
     *
     * @param rows all rows; {@code bad} of them have an error
     * @param entries that the good rows stand for
     * @param problems the first {@value #SHOWN}
     * @param missing rows of an earlier workbook that are not in this one
     * @param shifted sheets whose numbers now name other rows; importing them by {@link Match#CONTENT} saves a
     *     correction of each
     */
    public record Look(
            Campaign campaign,
            long rows,
            long bad,
            long entries,
            List<Problem> problems,
            Missing missing,
            List<Shifted> shifted) {

        public boolean clean() {
            return bad == 0 && problems.stream().noneMatch(Problem::error);
        }
    }

    /** Goes through the whole workbook; appends nothing. {@code progress} gets rows done and rows altogether. */
    public Look look(Scope scope, Entered book, Campaign campaign, BiConsumer<Long, Long> progress) {
        return look(scope, book, campaign, progress, row -> {});
    }

    /** The same, and hands out every row on the way, with what is wrong with it. */
    public Look look(
            Scope scope,
            Entered book,
            Campaign campaign,
            BiConsumer<Long, Long> progress,
            Consumer<EnteredRow> looked) {
        var problems = new ArrayList<>(book.planProblems());
        var lines = new LinkedHashMap<String, List<Line>>();
        long[] counts = new long[3];
        var earlier = new Earlier(scope, campaign);
        var sheets = SheetIdentities.of(scope, campaign, book, earlier);
        each(scope, book, sheets, campaign, false, earlier, progress, row -> {
            if (!row.row().byCode())
                lines.computeIfAbsent(row.row().identity(), sheet -> new ArrayList<>())
                        .add(row.row().line());
            counts[0]++;
            if (row.bad()) counts[1]++;
            counts[2] += row.steps().size();
            if (problems.size() < SHOWN) problems.addAll(row.problems());
            looked.accept(row.looked());
        });
        var shifted = shifted(earlier, lines);
        var missing = shifted.isEmpty()
                ? earlier.missing()
                : matched(scope, campaign, earlier, lines).missing();
        return new Look(campaign, counts[0], counts[1], counts[2], problems, missing, shifted);
    }

    private static List<Shifted> shifted(Earlier earlier, Map<String, List<Line>> lines) {
        var shifted = new ArrayList<Shifted>();
        lines.forEach((identity, now) -> {
            var sheet = earlier.sheet(identity);
            int moved = sheet.moved(now);
            if (moved > 0) shifted.add(new Shifted(sheet.tab(), moved));
        });
        return shifted;
    }

    /** Which rows are missing is only to be told by what they say, where numbers have shifted. */
    private static Earlier matched(Scope scope, Campaign campaign, Earlier byNumber, Map<String, List<Line>> lines) {
        var earlier = new Earlier(scope, campaign);
        lines.forEach((identity, now) -> {
            var sheet = earlier.sheet(identity);
            sheet.match(now);
            for (var line : now) sheet.row(byNumber.sheet(identity).tab(), line.written());
        });
        return earlier;
    }

    /** The rows that this workbook has on each sheet. */
    private static Map<String, List<Line>> lines(Entered book, Map<String, String> sheets) {
        var lines = new LinkedHashMap<String, List<Line>>();
        for (var kind : Entered.ORDER)
            book.rows(kind, row -> {
                if (!row.byCode())
                    lines.computeIfAbsent(
                                    sheets.getOrDefault(row.identity(), row.identity()), sheet -> new ArrayList<>())
                            .add(row.line());
            });
        return lines;
    }

    /** One row by itself, with what is wrong with it; what it refers to must be in the ledger. */
    public EnteredRow look(Scope scope, EnteredRow row, Campaign campaign) {
        return alone(scope, row, campaign, false).looked();
    }

    private Drafted alone(Scope scope, EnteredRow row, Campaign campaign, boolean keeping) {
        var earlier = new Earlier(scope, campaign);
        return drafter(scope, campaign, earlier, keeping).draft(row, known(row, earlier));
    }

    private static Known known(EnteredRow row, Earlier earlier) {
        return row.byCode() ? Known.byCode(row) : earlier.sheet(row.identity()).row(row.sheet(), row.number());
    }

    /**
     * Appends the good rows. A row with an error is left out and kept as something to do; whoever wants all or nothing
     * looks first.
     *
     * @param match by what its rows are taken to be those of an earlier workbook
     * @return the import with what it did
     */
    public Done run(
            Scope scope, Entered book, Campaign campaign, Source source, Match match, BiConsumer<Long, Long> progress) {
        return run(scope, Ids.next(clock), book, campaign, source, match, progress);
    }

    /** @param id of the import; the same again completes one that was cut short */
    public Done run(
            Scope scope,
            UUID id,
            Entered book,
            Campaign campaign,
            Source source,
            Match match,
            BiConsumer<Long, Long> progress) {
        var log = new ImportLog(scope, id);
        log.begin(campaign.id(), source, clock.instant());
        var earlier = new Earlier(scope, campaign);
        var sheets = SheetIdentities.of(scope, campaign, book, earlier);
        if (match == Match.CONTENT)
            lines(book, sheets).forEach((sheet, now) -> earlier.sheet(sheet).match(now));
        var merging = new Merging(scope, ledger, campaign, id);
        if (book.plan() != null) merging.take(PlanSteps.of(campaign, book.plan()));
        var left = new ArrayList<Drafted>();
        long[] bad = {0};
        each(scope, book, sheets, campaign, true, earlier, progress, row -> {
            if (!row.bad()) {
                merging.take(row);
                return;
            }
            bad[0]++;
            left.add(row);
            if (left.size() == LEFT) leave(left, log);
        });
        leave(left, log);
        merging.flush();
        var tally = merging.tally().plus(new Tally(0, 0, 0, 0, bad[0]));
        var missing = earlier.missing();
        log.finish(tally, missing, clock.instant());
        return new Done(id, campaign.id(), tally, missing);
    }

    private void leave(List<Drafted> left, ImportLog log) {
        log.leave(left, clock);
        left.clear();
    }

    /**
     * Appends one row that was left out and has been mended, as a part of its import.
     *
     * @return the row with what is still wrong; without an error it is in the ledger
     */
    public EnteredRow complete(Scope scope, UUID batch, EnteredRow row, Campaign campaign) {
        var drafted = alone(scope, row, campaign, true);
        if (drafted.bad()) return drafted.looked();
        var merging = new Merging(scope, ledger, campaign, batch);
        merging.take(drafted);
        merging.flush();
        new ImportLog(scope, batch).complete(merging.tally());
        return drafted.looked();
    }

    /** Takes an import back; what was corrected since stays. Whoever calls it has seen that a day has not passed. */
    public long undo(Scope scope, UUID batch) {
        return undo(scope, batch, (done, all) -> {});
    }

    /** @param progress gets entries done and entries altogether */
    public long undo(Scope scope, UUID batch, BiConsumer<Long, Long> progress) {
        var undone = new Undo(scope, ledger, batch).run(progress);
        new ImportLog(scope, batch).undone(clock.instant());
        return undone.left();
    }

    /** @param missing rows of an earlier workbook that were not in this one; they still count */
    public record Done(UUID id, UUID programme, Tally tally, Missing missing) {}

    /** The file that was imported. */
    public record Source(String fileName, byte[] hash) {}

    private void each(
            Scope scope,
            Entered book,
            Map<String, String> sheets,
            Campaign campaign,
            boolean keeping,
            Earlier earlier,
            BiConsumer<Long, Long> progress,
            Consumer<Drafted> to) {
        var drafter = drafter(scope, campaign, earlier, keeping);
        var numbers = new HashSet<String>();
        long[] done = {0};
        long all = book.count();
        for (var kind : Entered.ORDER)
            book.rows(kind, read -> {
                var row = read.of(sheets.getOrDefault(read.identity(), read.identity()));
                to.accept(drafter.draft(once(row, numbers), known(row, earlier)));
                if (++done[0] % 100 == 0 || done[0] == all) progress.accept(done[0], all);
            });
    }

    private Drafter drafter(Scope scope, Campaign campaign, Earlier earlier, boolean keeping) {
        return new Drafter(
                campaign,
                new Resolver(scope, campaign, earlier, areas, officers, units, keeping),
                new ExportedRows(scope, names, narration));
    }

    /** Two rows with one number would be the same entries: the second is an error, not a correction of the first. */
    private static EnteredRow once(EnteredRow row, HashSet<String> numbers) {
        if (numbers.add(row.identity() + "\n" + row.number())) return row;
        return row.with(Problem.error(row.sheet(), row.row(), "number", "intake.number.twice"));
    }

    /** The programme a workbook with a plan sheet belongs to; its leading unit is added to the directory when new. */
    public Optional<Campaign> campaign(Scope scope, Entered book) {
        var campaign = planned(scope, book);
        campaign.map(Campaign::unit).ifPresent(unit -> {
            var name = book.plan().values().text("unit").strip();
            if (units.named(scope, name).isEmpty()) units.add(scope, Unit.of(unit, name));
        });
        return campaign;
    }

    /** The same before anything is written. */
    public Optional<Campaign> planned(Scope scope, Entered book) {
        if (book.plan() == null) return Optional.empty();
        var values = book.plan().values();
        var name = values.text("unit").strip();
        var unit = name.isEmpty()
                ? null
                : units.named(scope, name).map(Unit::id).orElseGet(() -> Ids.derived("unit", scope.county(), name));
        return Optional.of(
                new Campaign(scope.county(), values.text("slug"), unit, values.date("from"), values.date("to")));
    }

    /** A programme that is there already, with the unit that its plan names. */
    public Campaign chosen(Scope scope, UUID programme, String slug, LocalDate from, LocalDate to) {
        var plan = scope.read(db -> new Postings(db).latest(List.of(programme))).get(programme);
        var unit = plan == null || plan.version() == null
                ? null
                : plan.version().fact().about().unit();
        return new Campaign(scope.county(), slug, unit, from, to);
    }
}
