package groundwork.assistance;

import groundwork.ledger.About;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Change.Version;
import groundwork.ledger.Fact;
import groundwork.ledger.PairingEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry of help that has a life: what began it and what came of it.
 *
 * @param thing the pairing or the job, by the entry that began it
 * @param people who got the job; of a pairing 0
 */
record HelpStep(
        UUID thing,
        UUID entry,
        Kind kind,
        long position,
        UUID programme,
        UUID unit,
        Long village,
        LocalDate day,
        UUID officer,
        UUID household,
        int people,
        UUID wordsOf) {

    enum Kind {
        FORMED,
        ENDED,
        FOUND,
        CONFIRMED
    }

    About about() {
        return new About(programme, unit, village, List.of(), null);
    }

    /** Null for everything that has no such life. */
    static HelpStep of(UUID entry, long position, Version version) {
        if (version == null) return null;
        var fact = version.fact();
        if (fact.entry() instanceof PairingEntry pairing) return pairing(entry, position, version, pairing);
        if (fact.entry() instanceof AssistanceEntry help) return job(entry, position, version, help);
        return null;
    }

    private static HelpStep pairing(UUID entry, long position, Version version, PairingEntry pairing) {
        return switch (pairing) {
            case PairingEntry.Formed formed ->
                of(entry, entry, Kind.FORMED, position, version, formed.officer(), formed.household(), 0);
            case PairingEntry.Planned planned -> null;
            case PairingEntry.Ended ended -> of(ended.pairing(), entry, Kind.ENDED, position, version, null, null, 0);
        };
    }

    private static HelpStep job(UUID entry, long position, Version version, AssistanceEntry help) {
        return switch (help) {
            case AssistanceEntry.JobFound found ->
                of(entry, entry, Kind.FOUND, position, version, null, found.household(), people(found));
            case AssistanceEntry.JobConfirmed confirmed ->
                of(confirmed.job(), entry, Kind.CONFIRMED, position, version, null, null, 0);
            case AssistanceEntry.Given given -> null;
            case AssistanceEntry.InformationGiven given -> null;
        };
    }

    static int people(AssistanceEntry.JobFound found) {
        return found.unnamed() + (found.person() == null ? 0 : 1);
    }

    private static HelpStep of(
            UUID thing,
            UUID entry,
            Kind kind,
            long position,
            Version version,
            UUID officer,
            UUID household,
            int people) {
        Fact fact = version.fact();
        return new HelpStep(
                // One that names no pairing or job stands alone, to be put right.
                thing == null ? entry : thing,
                entry,
                kind,
                position,
                fact.about().programme(),
                fact.about().unit(),
                fact.about().village(),
                fact.day(),
                officer,
                household,
                people,
                version.wordsOf());
    }
}
