package groundwork.intake;

import groundwork.intake.EarlierSheet.Known;
import groundwork.intake.drafting.AccountDrafting;
import groundwork.intake.drafting.DemandDrafting;
import groundwork.intake.drafting.Drafting;
import groundwork.intake.drafting.RowDrafts;
import groundwork.intake.drafting.SheetDraftings;
import groundwork.intake.drafting.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws up the entries of rows, one after the other, in the order in which sheets are taken. */
final class Drafter {

    /**
     * @param known which row of the sheet it is
     * @param steps none where there is an error among the problems
     * @param names of all steps the row has or ever had
     */
    record Drafted(EnteredRow row, Known known, List<Step> steps, Set<String> names, List<Problem> problems) {

        /** The row with all that was found on the way. */
        EnteredRow looked() {
            return row.with(problems);
        }

        boolean bad() {
            return problems.stream().anyMatch(Problem::error);
        }
    }

    private final Campaign campaign;
    private final Resolver names;
    private final ExportedRows exported;
    private final Map<String, Drafting> byKind;

    Drafter(Campaign campaign, Resolver names, ExportedRows exported) {
        this.campaign = campaign;
        this.names = names;
        this.exported = exported;
        var sheets = new SheetDraftings(campaign.from());
        byKind = Map.of(
                "people", sheets::person,
                "villages", sheets::village,
                "households", sheets::household,
                "book", sheets::trip,
                "pairings", sheets::pairing,
                "relief", sheets::relief,
                "demands", new DemandDrafting(),
                "account", new AccountDrafting());
    }

    Drafted draft(EnteredRow row, Known known) {
        var problems = new ArrayList<>(row.problems());
        if (row.bad()) return new Drafted(row, known, List.of(), known.steps(), problems);
        var drafts = new RowDrafts(
                campaign.county(), campaign.id(), campaign.unit(), row.identity(), known.number(), known.steps());
        names.turnTo(row, drafts, problems);
        if (row.exported()) {
            var steps = exported.draft(row, names, problems);
            return new Drafted(row, known, steps, Set.of(), problems);
        }
        byKind.get(row.kind()).draft(row.values(), names, drafts);
        var drafted = new Drafted(row, known, drafts.steps(), drafts.names(), problems);
        if (drafted.bad()) return new Drafted(row, known, List.of(), known.steps(), problems);
        names.remember();
        return drafted;
    }
}
