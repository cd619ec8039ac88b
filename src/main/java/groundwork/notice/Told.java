package groundwork.notice;

import groundwork.directory.Audience;
import groundwork.directory.Role;
import groundwork.frame.Matter;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Posting;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who is told of an entry: by role and reach at the moment it is looked at, never the one who entered it. */
record Told(Audience.Now audience) {

    private static final Role[] WORK = {Role.HANDLER, Role.FIELD, Role.OFFICE};

    Set<UUID> of(Kind kind, Posting posting, Matter matter) {
        var told = new HashSet<>(of(kind, (DemandEntry) posting.fact().entry(), matter));
        told.remove(posting.author().officer());
        return told;
    }

    private Set<UUID> of(Kind kind, DemandEntry entry, Matter matter) {
        return switch (kind) {
            case REFERRED -> unit(entry, matter);
            case URGED, EXTENSION_GRANTED, EXTENSION_REFUSED -> in(matter.unit());
            case ESCALATED -> audience.over(matter.about(), Role.LEADER);
            case EXTENSION_ASKED -> audience.over(matter.about(), Role.LEADER, Role.OFFICE);
            case DECLINED -> both(audience.over(matter.about(), Role.OFFICE), audience.among(matter.raisers()));
            case SETTLED -> audience.among(matter.raisers());
            case DISPUTED, WITHDRAWN -> both(in(matter.unit()), audience.among(matter.raisers()));
            // No entry is one of these: see Tidings.
            case MESSAGES, STYLE -> Set.of();
        };
    }

    private Set<UUID> unit(DemandEntry entry, Matter matter) {
        return switch (entry) {
            case DemandEntry.Referred to -> in(to.unit());
            case DemandEntry.UnitJoined more -> in(more.unit());
            case DemandEntry _ -> in(matter.unit());
        };
    }

    private Set<UUID> in(UUID unit) {
        return unit == null ? Set.of() : audience.in(unit, WORK);
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
