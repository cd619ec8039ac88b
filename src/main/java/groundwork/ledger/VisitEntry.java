package groundwork.ledger;

import java.util.UUID;

/** Visits (走访). Words {@code note}: text, outcome. */
public sealed interface VisitEntry extends Entry {

    enum VisitKind {
        /** At home, 入户走访. */
        HOME,
        /** At the place itself, 实地走访: a canal, a road. */
        SITE
    }

    /** @param household whom, or null at a site */
    @Kind("visit.made")
    record Made(UUID household, VisitKind kind) implements VisitEntry {}

    /** The household says whether a visit was as it was entered for it. */
    @Kind("visit.answered")
    record Answered(UUID visit, boolean so) implements VisitEntry {}

    /** "Visited 12 households" without names: shown apart, never added to distinct counts. */
    @Kind("visit.counted")
    record Counted(int households) implements VisitEntry {}
}
