package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.intake.Drafter.Drafted;
import groundwork.intake.drafting.RowDrafts;
import groundwork.intake.drafting.Step;
import groundwork.ledger.Author;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Postings.Latest;
import groundwork.ledger.Rows;
import groundwork.ledger.Sensitive;
import groundwork.ledger.Tables;
import groundwork.ledger.Wire;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Brings drawn-up rows into the ledger, some hundred at a time, by comparing them with what it says today: what is not
 * there is appended, what is there as it is stays, what says otherwise is corrected, what a row no longer says is
 * struck. Ids follow from row and content, so an import that was cut short is completed by importing again.
 */
final class Merging {

    private static final int FULL = 500;

    private final Scope scope;
    private final Ledger ledger;
    private final Campaign campaign;
    private final UUID batch;
    private final List<Drafted> waiting = new ArrayList<>();
    private int steps;
    private Tally tally = Tally.NONE;

    Merging(Scope scope, Ledger ledger, Campaign campaign, UUID batch) {
        this.scope = scope;
        this.ledger = ledger;
        this.campaign = campaign;
        this.batch = batch;
    }

    Tally tally() {
        return tally;
    }

    void take(Drafted row) {
        waiting.add(row);
        steps += row.steps().size();
        if (steps >= FULL) flush();
    }

    /** What belongs to no row: the programme itself and what its plan says. */
    void take(List<Step> plan) {
        var drafts = new ArrayList<Draft>();
        var known = known(plan.stream().map(Step::id).toList());
        for (var step : plan) compare(kept(step, known), known, drafts);
        append(drafts);
    }

    void flush() {
        if (waiting.isEmpty()) return;
        remember();
        var ids = new ArrayList<UUID>();
        for (var row : waiting) {
            row.steps().forEach(step -> ids.add(step.id()));
            ids.addAll(earlier(row));
        }
        var known = known(ids);
        var drafts = new ArrayList<Draft>();
        for (var row : waiting) {
            for (var step : row.steps()) compare(kept(step, known), known, drafts);
            var now = row.steps().stream().map(Step::id).collect(Collectors.toSet());
            for (var id : earlier(row)) if (!now.contains(id)) strike(id, known, drafts);
        }
        append(drafts);
        waiting.clear();
        steps = 0;
    }

    private void append(List<Draft> drafts) {
        var refused = ledger.append(scope.county(), new Author(scope.officer(), null, batch), drafts).stream()
                .filter(receipt -> !receipt.kept())
                .toList();
        if (!refused.isEmpty())
            throw new IllegalStateException(
                    refused.size() + " entries were not kept, the first: " + refused.getFirst());
    }

    private record Known(Map<UUID, Latest> latest, Map<UUID, List<Words>> words) {}

    private Known known(List<UUID> ids) {
        return scope.again(db -> {
            var postings = new Postings(db);
            var latest = postings.latest(ids);
            return new Known(
                    latest,
                    postings.clearWords(latest.values().stream().map(Latest::by).toList()));
        });
    }

    /** A cell that was exported masked and comes back so says nothing: what it stands for stays as it is. */
    private static Step kept(Step step, Known known) {
        if (step.words().stream().noneMatch(Words::hides)) return step;
        var there = known.latest().get(step.id());
        var was = there == null ? List.<Words>of() : known.words().getOrDefault(there.by(), List.of());
        return new Step(step.name(), step.id(), step.fact(), Sensitive.kept(step.words(), was));
    }

    private void compare(Step step, Known known, List<Draft> drafts) {
        var there = known.latest().get(step.id());
        if (there == null) {
            drafts.add(step.draft());
            tally = tally.plus(new Tally(1, 0, 0, 0, 0));
        } else if (there.version() == null) {
            // It was struck, as after an undo: now it counts again.
            drafts.add(correction(step, there));
            tally = tally.plus(new Tally(1, 0, 0, 0, 0));
        } else if (same(step, there, known)) {
            tally = tally.plus(new Tally(0, 1, 0, 0, 0));
        } else {
            drafts.add(correction(step, there));
            tally = tally.plus(new Tally(0, 0, 1, 0, 0));
        }
    }

    private static boolean same(Step step, Latest there, Known known) {
        var words = known.words().getOrDefault(there.by(), List.of());
        var says = fields(step.words());
        // What was erased is not compared with: whatever a workbook says of it is dropped.
        for (var part : words) if (part.isErased()) says.remove(part.subject() + part.part());
        return Wire.json(step.fact()).equals(Wire.json(there.version().fact())) && says.equals(fields(words));
    }

    private static Map<String, SortedMap<String, String>> fields(List<Words> words) {
        var fields = new HashMap<String, SortedMap<String, String>>();
        // Why somebody corrected it at the desk is nothing that the entry says.
        for (var part : words)
            if (!part.isEmpty() && !part.isErased() && !part.part().equals("correction"))
                fields.put(part.subject() + part.part(), part.fields());
        return fields;
    }

    /** A to B to A to B is four facts: the id follows from the original, what is in force, and what is new. */
    private static Draft correction(Step step, Latest there) {
        var content = Wire.json(step.fact()) + new TreeMap<>(fields(step.words()));
        var id = Ids.derived("correction", step.id(), there.by(), content);
        return new Draft(
                id,
                new Fact(
                        step.fact().happenedAt(), step.fact().about(), new Correction.Replaced(step.id(), step.fact())),
                step.words());
    }

    private void strike(UUID id, Known known, List<Draft> drafts) {
        var there = known.latest().get(id);
        if (there == null || there.version() == null) return;
        var fact = there.version().fact();
        drafts.add(new Draft(
                Ids.derived("strike", id, there.by()),
                new Fact(fact.happenedAt(), fact.about(), new Correction.Struck(id)),
                List.of()));
        tally = tally.plus(new Tally(0, 0, 0, 1, 0));
    }

    /** All entries that the row ever stood for and that are not there for others too. */
    private List<UUID> earlier(Drafted row) {
        return row.known().steps().stream()
                .filter(step -> !RowDrafts.outlastsItsRow(step))
                .map(step -> RowDrafts.id(
                        campaign.county(),
                        campaign.id(),
                        row.row().identity(),
                        row.known().number(),
                        step))
                .toList();
    }

    /**
     * Written before the entries are: what stands in the ledger is always known to be of a row, also when the import is
     * cut short in between.
     */
    private void remember() {
        var rows = new Rows("uuid", "text", "text", "text", "uuid", "text[]", "uuid");
        for (var row : waiting)
            if (!row.row().byCode()
                    && (!row.known().says(row.row().line())
                            || !row.names().equals(row.known().steps())))
                rows.add(
                        campaign.id(),
                        row.row().identity(),
                        row.known().number(),
                        row.row().number(),
                        row.row().content(),
                        row.names(),
                        batch);
        scope.write(db -> rows.insert(
                Tables.live(db, scope.county()),
                "intake.row",
                "programme, sheet, number, written, content, steps, import",
                ""));
    }
}
