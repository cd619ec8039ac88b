package groundwork.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the ledger holds about one person or household and nobody else: the household and those merged into it, its
 * demands and pairings, and every entry whose own words are about them. A forum where it was one of forty is not among
 * it.
 */
final class Concern {

    /** What other entries name: the household itself, its demands, its pairings. */
    private final Set<UUID> things = new HashSet<>();

    private final Set<UUID> entries = new HashSet<>();

    private Concern() {}

    /** Looks through the whole county, some seconds for a million postings. */
    static Set<UUID> of(JdbcClient db, UUID subject) {
        var concern = new Concern();
        concern.things.add(subject);
        for (int before = 0; before < concern.size(); ) {
            before = concern.size();
            for (var posting : concern.named(new Postings(db))) concern.take(posting);
        }
        var all = new HashSet<>(concern.things);
        all.addAll(concern.entries);
        return all;
    }

    private int size() {
        return things.size() + entries.size();
    }

    private List<Posting> named(Postings postings) {
        var names = String.join("|", things.stream().map(UUID::toString).toList());
        return postings.list(
                "content ~ :names or original = any(:entries)",
                Map.of("names", names, "entries", Tables.array("uuid", entries)));
    }

    private void take(Posting posting) {
        var entry = posting.fact().entry();
        var id = posting.original() == null ? posting.id() : posting.original();
        if (!things.contains(id) && !entries.contains(id) && !about(entry)) return;
        entries.add(posting.id());
        entries.add(id);
        begin(id, entry);
    }

    private void begin(UUID id, Entry entry) {
        switch (entry) {
            case Correction.Replaced replaced -> begin(id, replaced.fact().entry());
            case DemandEntry.Raised _, ResourceEntry.Lent _ -> things.add(id);
            case PairingEntry.Formed formed -> {
                things.add(id);
                if (formed.person() != null) things.add(formed.person());
            }
            case AssistanceEntry.JobFound found -> {
                things.add(id);
                if (found.person() != null) things.add(found.person());
            }
            case HouseholdEntry.Merged merged -> {
                if (holds(merged.into())) things.add(merged.household());
            }
            case Entry _ -> {}
        }
    }

    private boolean about(Entry entry) {
        return switch (entry) {
            case AssistanceEntry help -> about(help);
            case AttachmentEntry.Attached photo -> holds(photo.entry());
            case CardEntry.Issued issued -> holds(issued.household());
            case CardEntry.Withdrawn _ -> false;
            case Correction.Replaced replaced -> about(replaced.fact().entry());
            case Correction.Struck _ -> false;
            case DemandEntry.Raised raised -> holds(raised.household()) || holds(raised.demand());
            case DemandEntry step -> holds(step.demand());
            case ErasureEntry.Made made -> holds(made.subject());
            case FundsEntry funds -> holds(funds.demand()) || holds(funds.pairing());
            case HouseholdEntry.Merged merged -> holds(merged.into());
            case HouseholdEntry.Registered _ -> false;
            case PairingEntry.Formed formed -> holds(formed.household()) || holds(formed.person());
            case PairingEntry.Planned planned -> holds(planned.pairing());
            case PairingEntry.Ended ended -> holds(ended.pairing());
            case ReliefEntry.Given given -> alone(given.households(), given.unnamed());
            case ReliefEntry.Received received -> holds(received.household());
            case ReliefEntry.Stocked _ -> false;
            case ResourceEntry.Lent lent -> holds(lent.demand());
            case ResourceEntry.Returned returned -> holds(returned.resource());
            case TalkEntry.Held held -> alone(held.people(), held.unnamed());
            case VisitEntry.Made made -> holds(made.household());
            case VisitEntry.Counted _ -> false;
            case VisitEntry.Answered answered -> holds(answered.visit());
            case AuditEntry _,
                    FormEntry _,
                    HazardEntry _,
                    MaterialEntry _,
                    MeetingEntry _,
                    OpinionEntry _,
                    ProgrammeEntry _,
                    TripEntry _,
                    Unknown _,
                    VillageEntry _ -> false;
        };
    }

    private boolean about(AssistanceEntry entry) {
        return switch (entry) {
            case AssistanceEntry.Given given -> holds(given.household()) || holds(given.pairing());
            case AssistanceEntry.InformationGiven given -> holds(given.household()) || holds(given.pairing());
            case AssistanceEntry.JobFound found ->
                holds(found.household()) || holds(found.pairing()) || holds(found.person());
            case AssistanceEntry.JobConfirmed confirmed -> holds(confirmed.job());
        };
    }

    private boolean alone(List<UUID> people, int unnamed) {
        return unnamed == 0 && !people.isEmpty() && things.containsAll(people);
    }

    private boolean holds(UUID id) {
        return id != null && things.contains(id);
    }
}
