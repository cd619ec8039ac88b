package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.frame.Typed;
import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry;
import java.time.LocalDate;
import java.util.Map;

/** The fields of every task's form as they are sent; each task reads its own. */
record TaskForm(
        String day,
        String text,
        String unit,
        String due,
        String authority,
        String answer,
        String means,
        String amount,
        String measure,
        String by,
        String into,
        String finding,
        String seen) {

    /** What was asked for, ready to be entered. */
    record Read(DemandEntry what, LocalDate day, Map<String, String> note) {}

    /**
     * @param offered the day by which a unit has to be done, where a referral names none; or null
     * @throws groundwork.frame.Refusal 422 with what has to be put right
     */
    Read read(Task task, Demand demand, LocalDate offered, LocalDate today) {
        var typed = new Typed();
        var what = what(task, demand, offered, typed);
        var said = task.needsReason()
                ? typed.needed("text", text, "demand.flaw." + task.word())
                : typed.optional("text", text);
        var on = typed.past("day", day, today);
        typed.check();
        return new Read(what, on, Map.of("text", said, "authority", Typed.text(authority)));
    }

    /** The version of the demand that the form was filled in for; null where it names none. */
    Long version() {
        return seen == null || !seen.matches("\\d{1,18}") ? null : Long.valueOf(seen);
    }

    private DemandEntry what(Task task, Demand demand, LocalDate offered, Typed typed) {
        var id = demand.id();
        return switch (task) {
            case REFERRAL -> referral(demand, offered, typed);
            case ACCEPTANCE -> new DemandEntry.Accepted(id);
            case SETTLEMENT -> settlement(demand, typed);
            case APPROVAL -> new DemandEntry.ApprovalSought(id);
            case APPROVAL_ANSWER ->
                granted(typed) ? new DemandEntry.ApprovalGranted(id) : new DemandEntry.ApprovalRefused(id);
            case CONFIRMATION ->
                new DemandEntry.Confirmed(id, typed.neededOne(DemandEntry.Confirmer.class, "by", by, "demand.flaw.by"));
            case DISPUTE -> new DemandEntry.Disputed(id);
            case URGING -> new DemandEntry.Urged(id);
            case DECLINE -> new DemandEntry.Declined(id, typed.knownId("unit", unit));
            case PROGRESS -> new DemandEntry.Progressed(id);
            case NOTE -> new DemandEntry.Noted(id);
            case ESCALATION -> new DemandEntry.Escalated(id, null);
            case LOOK_BACK ->
                new DemandEntry.LookedBack(
                        id, typed.neededOne(DemandEntry.Finding.class, "finding", finding, "demand.flaw.finding"));
            case JOINING -> new DemandEntry.UnitJoined(id, typed.neededId("unit", unit, "demand.flaw.unit"));
            case LEAVING -> new DemandEntry.UnitLeft(id, typed.neededId("unit", unit, "demand.flaw.unit"));
            case EXTENSION -> extension(demand, typed);
            case EXTENSION_ANSWER ->
                granted(typed)
                        ? new DemandEntry.ExtensionGranted(id, demand.asked())
                        : new DemandEntry.ExtensionRefused(id);
            case MERGER -> new DemandEntry.Merged(id, typed.neededId("into", into, "demand.flaw.into"));
            case WITHDRAWAL -> new DemandEntry.Withdrawn(id);
        };
    }

    private DemandEntry referral(Demand demand, LocalDate offered, Typed typed) {
        var to = typed.neededId("unit", unit, "demand.flaw.unit");
        var by = typed.day("due", due);
        typed.wrong(by != null && by.isBefore(demand.raised().day()), "due", "demand.flaw.due");
        return new DemandEntry.Referred(demand.id(), to, by == null ? offered : by);
    }

    private DemandEntry settlement(Demand demand, Typed typed) {
        var how = typed.neededOne(DemandEntry.Means.class, "means", means, "demand.flaw.means");
        var much = typed.amount("amount", amount);
        var of = typed.known(Benefit.Measure.class, "measure", measure);
        typed.wrong(much != null && of == null, "measure", "demand.flaw.measure");
        return new DemandEntry.Settled(demand.id(), how, much == null || of == null ? null : new Benefit(much, of));
    }

    private boolean granted(Typed typed) {
        var granted = "granted".equals(answer);
        typed.wrong(!granted && !"refused".equals(answer), "answer", "demand.flaw.answer");
        return granted;
    }

    private DemandEntry extension(Demand demand, Typed typed) {
        var until = typed.day("due", due);
        var later = until != null && (demand.due() == null || until.isAfter(demand.due()));
        typed.wrong(!later, "due", "demand.flaw.later");
        return new DemandEntry.ExtensionAsked(demand.id(), until);
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "TaskForm";
    }
}
