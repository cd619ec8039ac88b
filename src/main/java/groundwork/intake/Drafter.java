package groundwork.intake;

import groundwork.intake.drafting.AccountDrafting;
import groundwork.intake.drafting.DemandDrafting;
import groundwork.intake.drafting.Drafting;
import groundwork.intake.drafting.RowDrafts;
import groundwork.intake.drafting.SheetDraftings;
import groundwork.intake.drafting.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws up the entries of rows, one after the other, in the order in which sheets are taken. */
final class Drafter {

    /** @param steps none where there is an error among the problems */
    record Drafted(EnteredRow row, List<Step> steps, List<Problem> problems) {

        boolean bad() {
            return problems.stream().anyMatch(Problem::error);
        }
    }

    private final Campaign campaign;
    private final Resolver names;
    private final Map<String, Drafting> byKind;

    Drafter(Campaign campaign, Resolver names) {
        this.campaign = campaign;
        this.names = names;
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

    Drafted draft(EnteredRow row) {
        var problems = new ArrayList<>(row.problems());
        if (row.bad()) return new Drafted(row, List.of(), problems);
        var drafts = new RowDrafts(campaign.county(), campaign.id(), campaign.unit(), row.identity(), row.number());
        names.turnTo(row, drafts, problems);
        byKind.get(row.kind()).draft(row.values(), names, drafts);
        var drafted = new Drafted(row, drafts.steps(), problems);
        if (drafted.bad()) return new Drafted(row, List.of(), problems);
        names.remember();
        return drafted;
    }
}
