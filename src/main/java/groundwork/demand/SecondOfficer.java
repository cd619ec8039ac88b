package groundwork.demand;

import java.util.UUID;

/** Who may say in the resident's place that it is so: somebody of a unit that did not work on it. */
final class SecondOfficer {

    private SecondOfficer() {}

    /** @param unit of that officer, or null */
    static boolean is(Demand demand, UUID officer, UUID unit) {
        if (unit == null || settled(demand, officer)) return false;
        var origin = demand.raised().fact().about().unit();
        var responsible = demand.with() == null ? origin : demand.with();
        return !unit.equals(responsible) && !demand.joined().contains(unit);
    }

    /** Whether it was that officer who called it settled: he confirms it for nobody. */
    static boolean settled(Demand demand, UUID officer) {
        var settled = demand.settled();
        return settled != null && settled.fact().about().officers().contains(officer);
    }
}
