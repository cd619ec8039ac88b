package groundwork.frame;

import static groundwork.frame.Sentence.kind;
import static groundwork.frame.Sentence.told;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.AttachmentEntry;
import groundwork.ledger.AuditEntry;
import groundwork.ledger.Benefit;
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

/** One sentence for each kind of entry. */
final class Telling {

    private Telling() {}

    static Sentence of(Entry entry) {
        return switch (entry) {
            case AssistanceEntry help -> assistance(help);
            case AttachmentEntry photo -> kind(photo);
            case AuditEntry.Digested digested -> told(digested, digested.rows());
            case CardEntry card -> kind(card);
            case Correction correction -> kind(correction);
            case DemandEntry demand -> demand(demand);
            case ErasureEntry erasure -> kind(erasure);
            case FormEntry form -> form(form);
            case FundsEntry.Spent spent
            when spent.benefit() != null -> told("benefit", spent, spent.yuan(), benefit(spent.benefit()));
            case FundsEntry funds -> told(funds, funds.yuan());
            case HazardEntry.Found found -> told(found, found.kind(), found.urgency());
            case HazardEntry.Cleared cleared -> told(cleared, cleared.places());
            case HouseholdEntry household -> kind(household);
            case MaterialEntry.HandedOut handed -> told(handed, handed.copies());
            case MeetingEntry.Held held -> meeting(held);
            case OpinionEntry opinion -> opinion(opinion);
            case PairingEntry.Planned planned when planned.due() != null -> told(planned, planned.due());
            case PairingEntry pairing -> kind(pairing);
            case ProgrammeEntry programme -> programme(programme);
            case ReliefEntry relief -> relief(relief);
            case ResourceEntry resource -> resource(resource);
            case TalkEntry.Held held -> told(held, held.kind(), held.people().size() + held.unnamed());
            case TripEntry trip -> kind(trip);
            case Unknown unknown -> new Sentence("entry.unknown", List.of(unknown.kind()));
            case VillageEntry.Profiled village -> told(village, village.teams(), village.households(), village.mu());
            case VisitEntry.Made made -> new Sentence("entry.visit.made.told", List.of(made.kind()));
            case VisitEntry.Counted counted -> told(counted, counted.households());
            case VisitEntry.Answered answered when answered.so() -> kind(answered);
            case VisitEntry.Answered answered -> told(answered);
        };
    }

    private static Sentence assistance(AssistanceEntry help) {
        return switch (help) {
            case AssistanceEntry.Given given
            when given.yuan() != null -> told("yuan", given, given.kind(), given.yuan());
            case AssistanceEntry.Given given -> told(given, given.kind());
            case AssistanceEntry.InformationGiven given -> told(given, given.pieces());
            case AssistanceEntry.JobFound found -> told(found, found.unnamed() + (found.person() == null ? 0 : 1));
            case AssistanceEntry.JobConfirmed confirmed -> kind(confirmed);
        };
    }

    private static Sentence demand(DemandEntry demand) {
        return switch (demand) {
            case DemandEntry.Raised raised -> told(raised, raised.topic(), raised.households());
            case DemandEntry.Referred referred when referred.due() != null -> told("due", referred, referred.due());
            case DemandEntry.Confirmed confirmed -> told(confirmed, confirmed.by());
            case DemandEntry.ExtensionAsked asked -> told(asked, asked.due());
            case DemandEntry.ExtensionGranted granted -> told(granted, granted.due());
            case DemandEntry.LookedBack back -> told(back, back.finding());
            case DemandEntry.Rated rated -> told(rated, rated.faces());
            case DemandEntry.Settled settled
            when settled.benefit() != null -> told("benefit", settled, settled.means(), benefit(settled.benefit()));
            case DemandEntry.Settled settled -> told(settled, settled.means());
            case DemandEntry.Accepted _,
                    DemandEntry.ApprovalGranted _,
                    DemandEntry.ApprovalRefused _,
                    DemandEntry.ApprovalSought _,
                    DemandEntry.Declined _,
                    DemandEntry.Disputed _,
                    DemandEntry.Escalated _,
                    DemandEntry.ExtensionRefused _,
                    DemandEntry.Merged _,
                    DemandEntry.Noted _,
                    DemandEntry.Progressed _,
                    DemandEntry.Referred _,
                    DemandEntry.UnitJoined _,
                    DemandEntry.UnitLeft _,
                    DemandEntry.Urged _,
                    DemandEntry.Withdrawn _ -> kind(demand);
        };
    }

    private static Sentence form(FormEntry form) {
        return switch (form) {
            case FormEntry.DrawnUp drawn ->
                told(drawn, drawn.version(), drawn.questions().size());
            case FormEntry.Issued issued -> {
                int forms = issued.codes().size() + issued.uncoded();
                yield issued.recipient() == null
                        ? told("somebody", issued, forms)
                        : told(issued, forms, issued.recipient());
            }
            case FormEntry.Returned returned -> told(returned, returned.codes().size() + returned.uncoded());
        };
    }

    private static Sentence meeting(MeetingEntry.Held held) {
        return held.delegation() == 0
                ? told(held, held.kind(), held.attendance())
                : told("delegation", held, held.kind(), held.attendance(), held.delegation());
    }

    private static Sentence opinion(OpinionEntry opinion) {
        return switch (opinion) {
            case OpinionEntry.TakenDown taken -> told(taken.ownStyle() ? "style" : "told", taken, taken.count());
            case OpinionEntry.Sorted sorted
            when sorted.topic() == null -> told("out", sorted, sorted.opinions().size());
            case OpinionEntry.Sorted sorted -> told(sorted, sorted.opinions().size(), sorted.topic());
        };
    }

    private static Sentence programme(ProgrammeEntry programme) {
        return switch (programme) {
            case ProgrammeEntry.Planned planned -> told(planned, planned.from(), planned.to());
            case ProgrammeEntry.Targeted target ->
                told(
                        target,
                        new Sentence("figure." + target.figure().replaceFirst(":.*", ""), List.of()),
                        target.atLeast());
            case ProgrammeEntry.Joined joined -> told(joined, joined.role());
            case ProgrammeEntry.VillageIncluded _, ProgrammeEntry.DeficiencyFound _, ProgrammeEntry.Promised _ ->
                kind(programme);
        };
    }

    private static Sentence relief(ReliefEntry relief) {
        return switch (relief) {
            case ReliefEntry.Given given -> {
                int households = given.households().size() + given.unnamed();
                yield given.goods().isEmpty()
                        ? told("unsaid", given, households, given.occasion())
                        : told(given, households, goods(given.goods()), given.occasion());
            }
            case ReliefEntry.Stocked stocked when !stocked.goods().isEmpty() -> told(stocked, goods(stocked.goods()));
            case ReliefEntry.Stocked stocked -> kind(stocked);
            case ReliefEntry.Received received -> told(received, received.sign());
        };
    }

    private static List<Sentence> goods(List<ReliefEntry.Goods> goods) {
        return goods.stream()
                .map(each -> new Sentence(
                        "entry.goods." + each.unit().name().toLowerCase(java.util.Locale.ROOT),
                        List.of(each.quantity(), each.kind())))
                .toList();
    }

    private static Sentence resource(ResourceEntry resource) {
        return switch (resource) {
            case ResourceEntry.Lent lent
            when lent.worth() != null && lent.benefit() != null ->
                told("benefit", lent, lent.worth(), benefit(lent.benefit()));
            case ResourceEntry.Lent lent when lent.worth() != null -> told(lent, lent.worth());
            case ResourceEntry.Lent _, ResourceEntry.Returned _ -> kind(resource);
        };
    }

    private static Sentence benefit(Benefit benefit) {
        var measure = benefit.measure().name().toLowerCase(java.util.Locale.ROOT);
        return new Sentence("entry.benefit." + measure, List.of(benefit.amount()));
    }
}
