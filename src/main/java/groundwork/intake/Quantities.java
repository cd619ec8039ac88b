package groundwork.intake;

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
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;

/** The one number that the account shows of an entry, put into it. */
final class Quantities {

    private Quantities() {}

    /**
     * The entry with another number. Who is named stays: the number of the others follows.
     *
     * @return the entry itself where it says so already; empty where it has no such number, or fewer than it names
     */
    static Optional<Entry> with(Entry entry, BigDecimal many) {
        return switch (entry) {
            case VisitEntry.Counted _ -> whole(many, 1, VisitEntry.Counted::new);
            case MeetingEntry.Held held ->
                whole(many, 0, n -> new MeetingEntry.Held(held.kind(), n, held.delegation()));
            case TalkEntry.Held held -> {
                int named = held.people().size();
                yield whole(many, named, n -> new TalkEntry.Held(held.kind(), held.people(), n - named));
            }
            case MaterialEntry.HandedOut _ -> whole(many, 0, MaterialEntry.HandedOut::new);
            case FormEntry.Issued issued -> {
                int coded = issued.codes().size();
                yield whole(
                        many,
                        coded,
                        n -> new FormEntry.Issued(issued.recipient(), issued.codes(), n - coded, issued.sheet()));
            }
            case FormEntry.Returned returned -> {
                int coded = returned.codes().size();
                yield whole(
                        many,
                        coded,
                        n -> new FormEntry.Returned(
                                returned.codes(), n - coded, returned.sheet(), returned.answers(), returned.way()));
            }
            case OpinionEntry.TakenDown opinion ->
                whole(many, 0, n -> new OpinionEntry.TakenDown(n, opinion.ownStyle(), opinion.form()));
            case DemandEntry.Raised raised ->
                whole(
                        many,
                        1,
                        n -> new DemandEntry.Raised(
                                raised.demand(),
                                raised.topic(),
                                raised.channel(),
                                raised.household(),
                                n,
                                raised.urgency(),
                                raised.whom(),
                                raised.subtopic()));
            case AssistanceEntry help -> with(help, many);
            case ReliefEntry.Given given -> {
                int named = given.households().size();
                yield whole(
                        many,
                        named,
                        n -> new ReliefEntry.Given(given.goods(), given.households(), n - named, given.occasion()));
            }
            case HazardEntry.Cleared cleared -> whole(many, 0, n -> new HazardEntry.Cleared(n, cleared.hazard()));
            case ResourceEntry.Lent lent ->
                same(lent.worth(), many)
                        ? Optional.of(lent)
                        : Optional.of(new ResourceEntry.Lent(lent.lender(), many, lent.benefit(), lent.demand()));
            case FundsEntry.Raised raised ->
                same(raised.yuan(), many)
                        ? Optional.of(raised)
                        : Optional.of(new FundsEntry.Raised(many, raised.demand(), raised.pairing()));
            case FundsEntry.Granted granted ->
                same(granted.yuan(), many)
                        ? Optional.of(granted)
                        : Optional.of(
                                new FundsEntry.Granted(many, granted.grantor(), granted.demand(), granted.pairing()));
            case FundsEntry.Spent spent ->
                same(spent.yuan(), many)
                        ? Optional.of(spent)
                        : Optional.of(new FundsEntry.Spent(many, spent.demand(), spent.pairing(), spent.benefit()));
            case ReliefEntry.Stocked _,
                    ReliefEntry.Received _,
                    HazardEntry.Found _,
                    FormEntry.DrawnUp _,
                    OpinionEntry.Sorted _,
                    VisitEntry.Made _,
                    VisitEntry.Answered _,
                    ResourceEntry.Returned _,
                    DemandEntry _,
                    TripEntry _,
                    PairingEntry _ -> Optional.empty();
            case AttachmentEntry _,
                    AuditEntry _,
                    ProgrammeEntry _,
                    HouseholdEntry _,
                    CardEntry _,
                    VillageEntry _,
                    ErasureEntry _,
                    Correction _,
                    Unknown _ -> Optional.empty();
        };
    }

    private static Optional<Entry> with(AssistanceEntry entry, BigDecimal many) {
        return switch (entry) {
            case AssistanceEntry.Given given ->
                same(given.yuan(), many)
                        ? Optional.of(given)
                        : Optional.of(many)
                                .filter(yuan -> given.kind() == AssistanceEntry.AssistanceKind.FUNDS)
                                .map(yuan -> new AssistanceEntry.Given(
                                        given.kind(), given.pairing(), given.household(), yuan));
            case AssistanceEntry.InformationGiven given ->
                whole(many, 0, n -> new AssistanceEntry.InformationGiven(n, given.pairing(), given.household()));
            case AssistanceEntry.JobFound found -> {
                int named = found.person() == null ? 0 : 1;
                yield whole(
                        many,
                        named,
                        n -> new AssistanceEntry.JobFound(
                                found.person(), n - named, found.pairing(), found.household()));
            }
            case AssistanceEntry.JobConfirmed _ -> Optional.empty();
        };
    }

    private static boolean same(BigDecimal said, BigDecimal many) {
        return said != null && said.compareTo(many) == 0;
    }

    private static Optional<Entry> whole(BigDecimal many, int least, IntFunction<Entry> entry) {
        try {
            int number = many.intValueExact();
            return number < least ? Optional.empty() : Optional.of(entry.apply(number));
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }
}
