package groundwork.account;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the account says of an entry beyond when, where and who. Plans, registers, cards, profiles, erasures, photos,
 * and how opinions are sorted are no activities.
 *
 * @param household the one it concerns, or null
 * @param quantity how many, in what its kind is counted in (message {@code account.many.<kind>}), or null
 */
record Activity(UUID household, BigDecimal quantity) {

    private static final List<String> NOT =
            List.of("audit", "programme", "household", "card", "village", "erasure", "attachment");

    static Optional<Activity> of(Entry entry) {
        return switch (entry) {
            case VisitEntry.Made made -> of(made.household(), null);
            case VisitEntry.Counted counted -> of(null, BigDecimal.valueOf(counted.households()));
            // The household's, not ours.
            case VisitEntry.Answered _ -> Optional.empty();
            case MeetingEntry.Held held -> many(held.attendance());
            case TalkEntry.Held held -> many(held.people().size() + held.unnamed());
            case MaterialEntry.HandedOut handed -> many(handed.copies());
            case FormEntry.Issued issued -> many(issued.codes().size() + issued.uncoded());
            case FormEntry.Returned returned -> many(returned.codes().size() + returned.uncoded());
            case OpinionEntry.TakenDown opinion -> many(opinion.count());
            case FormEntry.DrawnUp _, OpinionEntry.Sorted _ -> Optional.empty();
            case TripEntry _ -> of(null, null);
            case DemandEntry.Raised raised -> of(raised.household(), BigDecimal.valueOf(raised.households()));
            case DemandEntry _ -> of(null, null);
            case PairingEntry.Formed formed -> of(formed.household(), null);
            case PairingEntry.Planned _, PairingEntry.Ended _ -> of(null, null);
            case AssistanceEntry help -> Optional.of(of(help));
            case ReliefEntry.Given given -> Optional.of(of(given));
            case ReliefEntry.Stocked _ -> of(null, null);
            case ReliefEntry.Received received -> of(received.household(), null);
            case HazardEntry.Found _ -> of(null, null);
            case HazardEntry.Cleared cleared -> many(cleared.places());
            case ResourceEntry.Lent lent -> of(null, lent.worth());
            case ResourceEntry.Returned _ -> of(null, null);
            case FundsEntry funds -> of(null, funds.yuan());
            // Its family is in its name, whatever it says: a newer phone's plan is still no activity.
            case Unknown unknown ->
                NOT.contains(unknown.kind().replaceFirst("\\..*", "")) ? Optional.empty() : of(null, null);
            case AttachmentEntry _,
                    AuditEntry _,
                    ProgrammeEntry _,
                    HouseholdEntry _,
                    CardEntry _,
                    VillageEntry _,
                    ErasureEntry _,
                    Correction _ -> Optional.empty();
        };
    }

    private static Activity of(AssistanceEntry entry) {
        return switch (entry) {
            case AssistanceEntry.Given given -> new Activity(given.household(), given.yuan());
            case AssistanceEntry.InformationGiven given ->
                new Activity(given.household(), BigDecimal.valueOf(given.pieces()));
            case AssistanceEntry.JobFound found ->
                new Activity(
                        found.household(), BigDecimal.valueOf(found.unnamed() + (found.person() == null ? 0L : 1L)));
            case AssistanceEntry.JobConfirmed _ -> new Activity(null, null);
        };
    }

    private static Activity of(ReliefEntry.Given given) {
        var only = given.households().size() == 1 && given.unnamed() == 0;
        return new Activity(
                only ? given.households().getFirst() : null,
                BigDecimal.valueOf(given.households().size() + given.unnamed()));
    }

    private static Optional<Activity> many(long quantity) {
        return of(null, BigDecimal.valueOf(quantity));
    }

    private static Optional<Activity> of(UUID household, BigDecimal quantity) {
        return Optional.of(new Activity(household, quantity));
    }
}
