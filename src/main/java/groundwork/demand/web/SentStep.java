package groundwork.demand.web;

import groundwork.frame.OneOf;
import groundwork.ledger.Benefit.Measure;
import groundwork.ledger.DemandEntry.Confirmer;
import groundwork.ledger.DemandEntry.Finding;
import groundwork.ledger.DemandEntry.Means;

/**
 * A step as a program sends it: each takes the fields of its form.
 *
 * @param step one of the {@code tasks} of the demand, as {@code referral}
 * @param day when it was, not after today; today where it is absent
 * @param version of the demand as it was read: a decision is refused with 409 where somebody else was faster; without
 *     it the decision is about whatever the demand is by now
 */
record SentStep(
        @OneOf(Task.class) String step,
        String day,
        String text,
        String unit,
        String due,
        String authority,
        @OneOf(words = {"granted", "refused"}) String answer,
        @OneOf(Means.class) String means,
        String amount,
        @OneOf(Measure.class) String measure,
        @OneOf(Confirmer.class) String by,
        String into,
        @OneOf(Finding.class) String finding,
        Long version) {

    TaskForm form() {
        return new TaskForm(
                day,
                text,
                unit,
                due,
                authority,
                answer,
                means,
                amount,
                measure,
                by,
                into,
                finding,
                version == null ? null : version.toString());
    }

    @Override
    public String toString() {
        return "SentStep";
    }
}
