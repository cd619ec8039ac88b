package groundwork.intake.drafting;

import groundwork.ledger.About;
import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Confirmer;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import java.util.UUID;

/** One row of the demands sheet is the whole life of a demand: each date in it that is filled is an entry. */
public final class DemandDrafting implements Drafting {

    @Override
    public void draft(Values values, Names names, RowDrafts row) {
        var village = names.village("village", values.text("village"));
        var about = row.about(village, SheetDraftings.officers(values, names));
        var demand = row.id("raised");
        raised(values, names, row, about, demand);
        referred(values, names, row, about, demand);
        step(values, row, about, "urged", new DemandEntry.Urged(demand));
        step(values, row, about, "approval_sought", new DemandEntry.ApprovalSought(demand));
        step(values, row, about, "approval_granted", new DemandEntry.ApprovalGranted(demand));
        step(values, row, about, "approval_refused", new DemandEntry.ApprovalRefused(demand));
        settled(values, row, about, demand);
        step(
                values,
                row,
                about,
                "confirmed",
                new DemandEntry.Confirmed(demand, values.choice("confirmed_by", Confirmer.class, Confirmer.RESIDENT)));
        step(values, row, about, "disputed", new DemandEntry.Disputed(demand));
    }

    private static void raised(Values values, Names names, RowDrafts row, About about, UUID demand) {
        var household = values.has("household")
                ? names.household("household", about.village(), values.text("household"))
                : null;
        row.add(
                "raised",
                values.date("day"),
                about,
                new DemandEntry.Raised(
                        demand,
                        values.choice("topic", Topic.class, Topic.OTHER),
                        values.choice("channel", Channel.class, Channel.VISIT),
                        household,
                        values.count("households", 1)),
                RowDrafts.words(
                        household == null ? demand : household,
                        "demand",
                        "title",
                        values.text("title"),
                        "text",
                        values.text("text"),
                        "person",
                        values.text("person")));
    }

    private static void referred(Values values, Names names, RowDrafts row, About about, UUID demand) {
        if (values.date("referred") != null)
            row.add(
                    "referred",
                    values.date("referred"),
                    about,
                    new DemandEntry.Referred(
                            demand, names.unit("referred_to", values.text("referred_to")), values.date("due")));
        step(values, row, about, "accepted", new DemandEntry.Accepted(demand));
        if (values.date("declined") != null)
            row.add(
                    "declined",
                    values.date("declined"),
                    about,
                    new DemandEntry.Declined(demand),
                    row.note("declined", "text", values.text("declined_reason")));
    }

    private static void settled(Values values, RowDrafts row, About about, UUID demand) {
        if (values.date("settled") == null) return;
        var amount = values.decimal("benefit");
        var benefit = amount == null
                ? null
                : new Benefit(amount, values.choice("benefit_unit", Benefit.Measure.class, Benefit.Measure.HOUSEHOLDS));
        row.add(
                "settled",
                values.date("settled"),
                about,
                new DemandEntry.Settled(demand, values.choice("means", Means.class, Means.OWN), benefit),
                row.note("settled", "text", values.text("outcome")));
    }

    private static void step(Values values, RowDrafts row, About about, String name, DemandEntry entry) {
        if (values.date(name) != null) row.add(name, values.date(name), about, entry);
    }
}
