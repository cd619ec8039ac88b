package groundwork.intake.drafting;

import groundwork.ledger.About;
import groundwork.ledger.Fact;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import java.util.List;
import java.util.UUID;

/**
 * The plan sheet has one row per item: what the programme is, its targets, what was wanting, what is promised. Its
 * first entry has the programme's own id.
 */
public final class PlanDrafting {

    private PlanDrafting() {}

    /** The programme itself, from all the values of the plan together. */
    public static Step planned(int county, UUID programme, UUID unit, Values plan) {
        var about = new About(programme, unit, null, List.of(), null);
        var entry = new ProgrammeEntry.Planned(
                plan.text("slug"),
                plan.choice("kind", ProgrammeKind.class, ProgrammeKind.GRASSROOTS_WORK),
                plan.date("from"),
                plan.date("to"));
        var words = RowDrafts.words(
                programme,
                "plan",
                "title",
                plan.text("title"),
                "document",
                plan.text("document"),
                "documentNumber",
                plan.text("document_number"),
                "requirements",
                plan.text("requirements"),
                "contents",
                plan.text("contents"),
                "measures",
                plan.text("measures"),
                "objectives",
                plan.text("objectives"));
        return new Step("planned", programme, Fact.on(plan.date("from"), about, entry), List.of(words));
    }
}
