package groundwork.console.correction;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.AttachmentEntry;
import groundwork.ledger.AuditEntry;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.ErasureEntry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ResourceEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TripEntry;
import groundwork.ledger.Unknown;
import groundwork.ledger.VillageEntry;
import groundwork.ledger.VisitEntry;
import java.util.List;
import java.util.Set;

/**
 * What of a kind of entry may be put right: which of its facts, by the names of the record's components, and which
 * words. What is not named stays as it is: the demand a step is about, the trip that was signed out of.
 *
 * @param part of the words, and {@code words} its fields
 * @param needed facts that may not be empty; counts among them are at least one
 * @param counted counts that may not be empty either, but may be 0. All other counts mean 0 as "not said".
 */
record Shape(List<String> facts, String part, List<String> words, Set<String> needed, Set<String> counted) {
    private static final Shape NOTHING = with();

    /** Empty facts and words where day, place and people are all that can be wrong; null where nothing can be said. */
    static Shape of(Entry entry) {
        return switch (entry) {
            case AssistanceEntry.Given _ ->
                with("kind", "household", "yuan").needing("kind").note("text");
            case AssistanceEntry.InformationGiven _ ->
                with("pieces", "household").needing("pieces").note("text");
            case AssistanceEntry.JobFound _ ->
                with("person", "unnamed", "household").note("text");
            case AssistanceEntry.JobConfirmed _ -> NOTHING;
            // Another photo is added and this one struck.
            case AttachmentEntry.Attached _ -> null;
            case CardEntry.Issued _ -> with("officer").needing("officer");
            case CardEntry.Withdrawn _ -> NOTHING;
            case DemandEntry.Raised _ ->
                with("topic", "channel", "household", "households", "urgency", "whom", "subtopic")
                        .needing("topic", "channel", "households")
                        .words("demand", "title", "text", "person");
            case DemandEntry.Referred _ -> with("unit", "due").needing("unit").note("text");
            case DemandEntry.ApprovalSought _ -> NOTHING.note("text", "authority");
            case DemandEntry.Settled _ ->
                with("means", "benefit").needing("means").note("text");
            case DemandEntry.Confirmed _ -> with("by").needing("by");
            case DemandEntry.UnitJoined _, DemandEntry.UnitLeft _ ->
                with("unit").needing("unit").note("text");
            case DemandEntry.ExtensionAsked _, DemandEntry.ExtensionGranted _ ->
                with("due").needing("due").note("text");
            case DemandEntry.LookedBack _ -> with("finding").needing("finding").note("text");
            case DemandEntry.Rated _ -> with("faces").needing("faces").note("text");
            case DemandEntry.Accepted _,
                    DemandEntry.ApprovalGranted _,
                    DemandEntry.ApprovalRefused _,
                    DemandEntry.Declined _,
                    DemandEntry.Disputed _,
                    DemandEntry.Escalated _,
                    DemandEntry.ExtensionRefused _,
                    DemandEntry.Merged _,
                    DemandEntry.Noted _,
                    DemandEntry.Progressed _,
                    DemandEntry.Urged _,
                    DemandEntry.Withdrawn _ -> NOTHING.note("text");
            // There is no way back, so there is nothing to put right.
            case ErasureEntry.Made _ -> null;
            // A sheet that was printed is not put right: there is a next version.
            case FormEntry.DrawnUp _ -> null;
            case FormEntry.Issued _ -> with("recipient", "codes", "uncoded");
            case FormEntry.Returned _ -> with("codes", "uncoded");
            case FundsEntry.Raised _ -> with("yuan").needing("yuan").note("source", "text");
            case FundsEntry.Granted _ -> with("yuan", "grantor").needing("yuan").note("source", "purpose", "text");
            case FundsEntry.Spent _ -> with("yuan", "benefit").needing("yuan").note("purpose", "text");
            case HazardEntry.Found _ ->
                with("kind", "urgency").needing("kind", "urgency").note("place", "text");
            case HazardEntry.Cleared _ -> with("places").needing("places").note("place", "text");
            case HouseholdEntry.Registered _ ->
                with("team").words("household", "name", "door", "phone", "people", "need", "note");
            case HouseholdEntry.Merged _ -> NOTHING;
            case MaterialEntry.HandedOut _ -> with("copies").needing("copies").note("title", "text");
            case MeetingEntry.Held _ ->
                with("kind", "attendance", "delegation")
                        .needing("kind")
                        .counting("attendance")
                        .note("topic", "speaker", "place", "text");
            case OpinionEntry.TakenDown _ ->
                with("count", "ownStyle", "form").needing("count").note("text", "from");
            case OpinionEntry.Sorted _ -> with("topic");
            case PairingEntry.Formed _ -> with("officer", "household", "person").needing("officer");
            case PairingEntry.Planned _ -> with("due").note("text");
            case PairingEntry.Ended _ -> NOTHING.note("text");
            case ProgrammeEntry.Planned _ ->
                with("from", "to")
                        .needing("from", "to")
                        .words(
                                "plan",
                                "title",
                                "document",
                                "documentNumber",
                                "requirements",
                                "contents",
                                "measures",
                                "objectives");
            case ProgrammeEntry.Targeted _ -> with("atLeast").needing("atLeast");
            case ProgrammeEntry.Joined _ -> with("officer", "role").needing("officer", "role");
            case ProgrammeEntry.VillageIncluded _ -> NOTHING;
            case ProgrammeEntry.DeficiencyFound _, ProgrammeEntry.Promised _ -> NOTHING.note("text");
            case ReliefEntry.Given _ ->
                with("goods", "households", "unnamed", "occasion")
                        .needing("occasion")
                        .note("text");
            case ReliefEntry.Stocked _ -> with("goods", "supply").note("source", "text");
            case ReliefEntry.Received _ -> with("sign").needing("sign").words("receiver", "name");
            case ResourceEntry.Lent _ -> with("lender", "worth", "benefit").note("thing", "text");
            case ResourceEntry.Returned _ -> NOTHING;
            case TalkEntry.Held _ ->
                with("kind", "people", "unnamed").needing("kind").note("text");
            case TripEntry.SignedIn _ -> NOTHING.note("place", "purpose");
            case TripEntry.SignedOut _ -> NOTHING;
            case VillageEntry.Profiled _ ->
                with("teams", "households", "mu")
                        .needing("mu")
                        .counting("teams", "households")
                        .note("problems");
            case VisitEntry.Made _ -> with("kind", "household").needing("kind").note("text", "outcome");
            case VisitEntry.Counted _ ->
                with("households").needing("households").note("text", "outcome");
            case AuditEntry _, Correction _, Unknown _, VisitEntry.Answered _ -> null;
        };
    }

    private static Shape with(String... names) {
        return new Shape(List.of(names), "note", List.of(), Set.of(), Set.of());
    }

    boolean optional(String fact) {
        return !needed.contains(fact) && !counted.contains(fact);
    }

    private Shape needing(String... names) {
        return new Shape(facts, part, words, Set.of(names), counted);
    }

    private Shape counting(String... names) {
        return new Shape(facts, part, words, needed, Set.of(names));
    }

    private Shape note(String... fields) {
        return words("note", fields);
    }

    private Shape words(String of, String... fields) {
        return new Shape(facts, of, List.of(fields), needed, counted);
    }
}
