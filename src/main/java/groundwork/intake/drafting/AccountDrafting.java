package groundwork.intake.drafting;

import groundwork.ledger.About;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.AssistanceEntry.AssistanceKind;
import groundwork.ledger.Benefit;
import groundwork.ledger.Entry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.ResourceEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TalkEntry.PersonKind;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A row of the account is one activity; material handed out and opinions taken down at it may stand in the same row.
 * Visits to several households are an entry each, so that each household counts once.
 */
public final class AccountDrafting implements Drafting {

    @Override
    public void draft(Values values, Names names, RowDrafts row) {
        var about = row.about(names.village("village", values.text("village")), SheetDraftings.officers(values, names));
        var kind = AccountKind.valueOf(values.choice("kind").toUpperCase(java.util.Locale.ROOT));
        switch (kind) {
            case HOME_VISIT -> homeVisits(values, names, row, about);
            case SITE_VISIT -> main(values, row, about, new VisitEntry.Made(null, VisitKind.SITE));
            case POLICY_FORUM -> meeting(values, row, about, MeetingKind.POLICY_FORUM);
            case SYMPOSIUM -> meeting(values, row, about, MeetingKind.SYMPOSIUM);
            case LECTURE -> meeting(values, row, about, MeetingKind.LECTURE);
            case MOBILISATION -> meeting(values, row, about, MeetingKind.MOBILISATION);
            case STUDY -> meeting(values, row, about, MeetingKind.STUDY);
            case BRANCH -> meeting(values, row, about, MeetingKind.BRANCH);
            case TALK -> talk(values, names, row, about);
            case MATERIAL -> main(values, row, about, new MaterialEntry.HandedOut(count(values, "copies")));
            case FORMS_ISSUED -> main(values, row, about, issued(values));
            case FORMS_RETURNED -> main(values, row, about, returned(values));
            case OPINION -> main(values, row, about, opinion(values, false));
            case STYLE_OPINION -> main(values, row, about, opinion(values, true));
            case HAZARD -> main(values, row, about, new HazardEntry.Cleared(values.count("count", 1)));
            case INFORMATION -> information(values, names, row, about);
            case JOB -> job(values, names, row, about);
            case IDEA -> given(values, names, row, about, AssistanceKind.IDEA);
            case TECHNOLOGY -> given(values, names, row, about, AssistanceKind.TECHNOLOGY);
            case SERVICE -> given(values, names, row, about, AssistanceKind.SERVICE);
            case FUNDS_GIVEN -> given(values, names, row, about, AssistanceKind.FUNDS);
            case RESOURCE_LENT -> resource(values, names, row, about);
            case FUNDS_RAISED ->
                main(values, row, about, new FundsEntry.Raised(values.decimal("amount"), demand(values, names)));
            case FUNDS_SPENT ->
                main(values, row, about, new FundsEntry.Spent(values.decimal("amount"), demand(values, names)));
        }
        beside(values, row, about, kind);
        counted(values, row, about);
    }

    /** What was handed out and taken down on the occasion. */
    private static void beside(Values values, RowDrafts row, About about, AccountKind kind) {
        if (kind != AccountKind.MATERIAL && values.count("copies", 0) > 0)
            row.add(
                    "material",
                    values.date("day"),
                    about,
                    new MaterialEntry.HandedOut(values.count("copies")),
                    row.note("material", "title", values.text("topic")));
        if (kind != AccountKind.OPINION && kind != AccountKind.STYLE_OPINION && values.count("opinions", 0) > 0)
            row.add(
                    "opinions",
                    values.date("day"),
                    about,
                    new OpinionEntry.TakenDown(values.count("opinions"), false, null));
    }

    /** What a ledger with a column for each thing counted says beside the kind of the row; never named. */
    private static void counted(Values values, RowDrafts row, About about) {
        int visited = values.count("visited", 0);
        int talked = values.count("talked", 0);
        int attended = values.count("attended", 0);
        int forms = values.count("forms", 0);
        var day = values.date("day");
        if (visited > 0) row.add("visited", day, about, new VisitEntry.Counted(visited));
        if (talked > 0) row.add("talked", day, about, new TalkEntry.Held(PersonKind.VILLAGER, List.of(), talked));
        if (attended > 0) row.add("attended", day, about, new MeetingEntry.Held(MeetingKind.SYMPOSIUM, attended, 0));
        if (forms > 0)
            row.add("forms", day, about, new FormEntry.Issued(FormEntry.Recipient.RESIDENT, List.of(), forms));
    }

    private static void homeVisits(Values values, Names names, RowDrafts row, About about) {
        var households = values.names("households");
        for (int i = 0; i < households.size(); i++) {
            var household = names.household("households", about.village(), households.get(i));
            var step = "visit." + (i + 1);
            row.add(
                    step,
                    values.date("day"),
                    about,
                    new VisitEntry.Made(household, VisitKind.HOME),
                    row.note(step, "text", values.text("text"), "outcome", values.text("outcome")));
        }
        int unnamed = values.count("count", households.size()) - households.size();
        if (unnamed > 0)
            row.add(
                    "unnamed",
                    values.date("day"),
                    about,
                    new VisitEntry.Counted(unnamed),
                    note(values, row, "unnamed"));
    }

    private static void talk(Values values, Names names, RowDrafts row, About about) {
        var kind = values.choice("person_kind", PersonKind.class, PersonKind.VILLAGER);
        var people = new ArrayList<UUID>();
        var words = new ArrayList<Words>();
        for (var name : values.names("people")) {
            var person = names.person("people", about.village(), kind, name);
            if (people.contains(person)) continue;
            people.add(person);
            words.add(RowDrafts.words(person, "name", "name", name));
        }
        words.add(note(values, row, "main"));
        int unnamed = Math.max(0, values.count("count", people.size()) - people.size());
        row.add(
                "main",
                values.date("day"),
                about,
                new TalkEntry.Held(kind, people, unnamed),
                words.toArray(Words[]::new));
    }

    private static void meeting(Values values, RowDrafts row, About about, MeetingKind kind) {
        main(values, row, about, new MeetingEntry.Held(kind, values.count("count", 0), values.count("delegation", 0)));
    }

    private static FormEntry issued(Values values) {
        var codes = values.names("codes");
        return new FormEntry.Issued(
                values.choice("recipient", FormEntry.Recipient.class, FormEntry.Recipient.RESIDENT),
                codes,
                Math.max(0, values.count("count", codes.size()) - codes.size()));
    }

    private static FormEntry returned(Values values) {
        var codes = values.names("codes");
        return new FormEntry.Returned(codes, Math.max(0, values.count("count", codes.size()) - codes.size()));
    }

    private static OpinionEntry opinion(Values values, boolean ownStyle) {
        var codes = values.names("codes");
        return new OpinionEntry.TakenDown(
                values.count("count", 1), ownStyle, codes.isEmpty() ? null : codes.getFirst());
    }

    private static void information(Values values, Names names, RowDrafts row, About about) {
        var household = household(values, names, about);
        main(
                values,
                row,
                about,
                new AssistanceEntry.InformationGiven(
                        values.count("count", 1), household == null ? null : names.pairing(household), household));
    }

    private static void job(Values values, Names names, RowDrafts row, About about) {
        var household = household(values, names, about);
        var pairing = household == null ? null : names.pairing(household);
        var people = values.names("people");
        for (int i = 0; i < people.size(); i++) {
            var person = names.person("people", about.village(), PersonKind.VILLAGER, people.get(i));
            var step = "job." + (i + 1);
            row.add(
                    step,
                    values.date("day"),
                    about,
                    new AssistanceEntry.JobFound(person, 0, pairing, household),
                    RowDrafts.words(person, "name", "name", people.get(i)),
                    note(values, row, step));
        }
        int unnamed = values.count("count", people.isEmpty() ? 1 : people.size()) - people.size();
        if (unnamed > 0)
            row.add(
                    "unnamed",
                    values.date("day"),
                    about,
                    new AssistanceEntry.JobFound(null, unnamed, pairing, household),
                    note(values, row, "unnamed"));
    }

    private static void given(Values values, Names names, RowDrafts row, About about, AssistanceKind kind) {
        var household = household(values, names, about);
        main(
                values,
                row,
                about,
                new AssistanceEntry.Given(
                        kind,
                        household == null ? null : names.pairing(household),
                        household,
                        kind == AssistanceKind.FUNDS ? values.decimal("amount") : null));
    }

    private static void resource(Values values, Names names, RowDrafts row, About about) {
        var benefit = values.decimal("benefit") == null
                ? null
                : new Benefit(
                        values.decimal("benefit"),
                        values.choice("benefit_unit", Benefit.Measure.class, Benefit.Measure.MU));
        var lender = values.has("lender") ? names.unit("lender", values.text("lender")) : null;
        main(
                values,
                row,
                about,
                new ResourceEntry.Lent(lender, values.decimal("amount"), benefit, demand(values, names)));
    }

    private static UUID demand(Values values, Names names) {
        return values.has("demand") ? names.demand("demand", values.text("demand")) : null;
    }

    private static UUID household(Values values, Names names, About about) {
        var named = values.names("households");
        return named.isEmpty() ? null : names.household("households", about.village(), named.getFirst());
    }

    private static int count(Values values, String column) {
        return values.count(column, values.count("count", 0));
    }

    private static void main(Values values, RowDrafts row, About about, Entry entry) {
        row.add("main", values.date("day"), about, entry, note(values, row, "main"));
    }

    private static Words note(Values values, RowDrafts row, String step) {
        return row.note(
                step,
                "topic",
                values.text("topic"),
                "speaker",
                values.text("speaker"),
                "place",
                values.text("place"),
                "text",
                values.text("text"),
                "outcome",
                values.text("outcome"));
    }
}
