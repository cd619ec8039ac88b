package groundwork.directory;

import java.util.List;
import java.util.UUID;

/**
 * A role somebody holds at this moment, and where.
 *
 * @param grant by which he holds it; null for the administrator of the installation
 * @param units the unit it was given for and all below it; empty where it was given for something else
 * @param moved of the township it was given for
 */
public record Power(Role role, Where where, List<UUID> units, Redrawn moved, UUID grant) {

    /** What the installation's administrator may do in the county he works in. */
    static final List<Power> INSTALLATION = List.of(everywhere(Role.ADMINISTRATOR), everywhere(Role.OFFICE));

    Power(Role role, Where where, List<UUID> units, UUID grant) {
        this(role, where, units, Redrawn.NONE, grant);
    }

    public static Power everywhere(Role role) {
        return new Power(role, Where.COUNTY, List.of(), null);
    }

    /** Whether the place lies in this one, as far as the units below it are known. */
    public boolean reaches(Where place) {
        return switch (where) {
            case Where.County _ -> true;
            case Where.OfUnit _ -> place instanceof Where.OfUnit(var unit) && units.contains(unit);
            case Where.InArea(var area) ->
                place instanceof Where.InArea(var other)
                        && (other == area
                                || moved.came().contains(other)
                                || other / 1000 == area && !moved.went().contains(other));
            case Where.OfProgramme _, Where.OfHousehold _ -> place.equals(where);
        };
    }

    public boolean wholeCounty() {
        return where instanceof Where.County;
    }

    /** Whether a programme that it reaches is reached with all that belongs to it. */
    public boolean wholeProgramme() {
        return wholeCounty() || where instanceof Where.OfProgramme;
    }
}
