package groundwork.console.trip;

import java.util.Locale;

/** What may happen on a trip, in the order in which the form offers it. Messages {@code trip.kind.<word>}. */
public enum HappeningKind {
    /** At home: several households at once, and those that were only counted. */
    VISIT,
    /** At the place itself: a canal, a road. */
    SITE,
    MEETING,
    TALK,
    MATERIAL,
    ISSUED,
    RETURNED,
    OPINION,
    HAZARD,
    DEMAND;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
