package groundwork.demand;

import groundwork.ledger.DemandEntry;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who has a demand, and until when.
 *
 * @param with the unit it was referred to last and that is in the lead, null for whoever took it down
 * @param joined units that help, without the one in the lead
 * @param due what the unit was given, or null
 * @param asked the later day that is asked for and not answered yet, or null
 * @param passed how often it went on from one unit to another
 */
record Custody(UUID with, Set<UUID> joined, LocalDate due, LocalDate asked, int passed) {

    static final Custody NONE = new Custody(null, Set.of(), null, null, 0);

    /**
     * A new referral to the unit that has it puts no day off, nor does any once it had to be reopened: otherwise asking
     * again, or calling it settled, would win time.
     */
    Custody referred(DemandEntry.Referred to, boolean reopened) {
        var clock = reopened || to.unit() != null && to.unit().equals(with);
        var keeps = to.due() == null || clock && due != null && due.isBefore(to.due());
        var on = with != null && !with.equals(to.unit());
        var helping = without(to.unit());
        return new Custody(to.unit(), helping, keeps ? due : to.due(), null, on ? passed + 1 : passed);
    }

    Custody joined(UUID unit) {
        var all = new LinkedHashSet<>(joined);
        if (unit != null && !unit.equals(with)) all.add(unit);
        return new Custody(with, Set.copyOf(all), due, asked, passed);
    }

    Custody left(UUID unit) {
        return new Custody(with, without(unit), due, asked, passed);
    }

    Custody asked(LocalDate day) {
        return new Custody(with, joined, due, day, passed);
    }

    /** Granted, unless it is null; either way nothing is asked any more. */
    Custody answered(LocalDate day) {
        return new Custody(with, joined, day == null ? due : day, null, passed);
    }

    private Set<UUID> without(UUID unit) {
        var all = new LinkedHashSet<>(joined);
        all.remove(unit);
        return Set.copyOf(all);
    }
}
