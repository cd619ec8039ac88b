package groundwork.intake;

import groundwork.intake.Entered.Plan;
import groundwork.intake.drafting.PlanDrafting;
import groundwork.intake.drafting.RowDrafts;
import groundwork.intake.drafting.Step;
import groundwork.ledger.About;
import groundwork.ledger.ProgrammeEntry.DeficiencyFound;
import groundwork.ledger.ProgrammeEntry.Promised;
import groundwork.ledger.ProgrammeEntry.Targeted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The entries of a plan sheet. */
final class PlanSteps {

    private PlanSteps() {}

    static List<Step> of(Campaign campaign, Plan plan) {
        var steps = new ArrayList<Step>();
        steps.add(PlanDrafting.planned(campaign.county(), campaign.id(), campaign.unit(), plan.values()));
        var about = new About(campaign.id(), campaign.unit(), null, List.of(), null);
        for (var target : plan.targets()) {
            var row = row(campaign, "target." + target.figure());
            row.add("target", campaign.from(), about, new Targeted(target.figure(), target.atLeast()));
            steps.addAll(row.steps());
        }
        for (int i = 0; i < plan.deficiencies().size(); i++) {
            var row = row(campaign, "deficiency." + (i + 1));
            var words = row.note("deficiency", "text", plan.deficiencies().get(i));
            row.add("deficiency", campaign.to(), about, new DeficiencyFound(), words);
            steps.addAll(row.steps());
        }
        for (int i = 0; i < plan.promises().size(); i++) {
            var row = row(campaign, "promise." + (i + 1));
            var words = row.note("promise", "text", plan.promises().get(i));
            row.add("promise", campaign.to(), about, new Promised(), words);
            steps.addAll(row.steps());
        }
        return steps;
    }

    private static RowDrafts row(Campaign campaign, String number) {
        return new RowDrafts(campaign.county(), campaign.id(), campaign.unit(), "plan", number, Set.of());
    }
}
