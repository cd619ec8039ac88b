package groundwork.demand;

import java.util.UUID;

/** Who may say in the resident's place that it is so: somebody of another unit than the one that called it settled. */
final class SecondOfficer {

    private SecondOfficer() {}

    /** @param unit of that officer, or null */
    static boolean is(Demand demand, UUID officer, UUID unit) {
        var settled = demand.settled();
        if (settled != null && settled.fact().about().officers().contains(officer)) return false;
        var origin = demand.raised().fact().about().unit();
        var responsible = demand.with() == null ? origin : demand.with();
        return unit == null || !unit.equals(responsible);
    }
}
