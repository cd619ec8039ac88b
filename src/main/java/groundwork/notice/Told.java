package groundwork.notice;

import groundwork.directory.Audience;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Matter;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Posting;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is told of an entry: by role and reach at the moment it is looked at, never the one who entered it. */
@Component
class Told {

    private static final Role[] WORK = {Role.HANDLER, Role.FIELD, Role.OFFICE};

    private final Audience audience;

    Told(Audience audience) {
        this.audience = audience;
    }

    Set<UUID> of(Scope scope, Kind kind, Posting posting, Matter matter) {
        var told = new HashSet<>(of(scope, kind, (DemandEntry) posting.fact().entry(), matter));
        told.remove(posting.author().officer());
        return told;
    }

    private Set<UUID> of(Scope scope, Kind kind, DemandEntry entry, Matter matter) {
        return switch (kind) {
            case REFERRED -> unit(scope, entry, matter);
            case URGED, EXTENSION_GRANTED, EXTENSION_REFUSED -> in(scope, matter.unit());
            case ESCALATED -> audience.over(scope, matter.about(), Role.LEADER);
            case EXTENSION_ASKED -> audience.over(scope, matter.about(), Role.LEADER, Role.OFFICE);
            case DECLINED -> both(audience.over(scope, matter.about(), Role.OFFICE), Set.copyOf(matter.raisers()));
            case SETTLED -> Set.copyOf(matter.raisers());
            case DISPUTED -> both(in(scope, matter.unit()), Set.copyOf(matter.raisers()));
        };
    }

    private Set<UUID> unit(Scope scope, DemandEntry entry, Matter matter) {
        return switch (entry) {
            case DemandEntry.Referred to -> in(scope, to.unit());
            case DemandEntry.UnitJoined more -> in(scope, more.unit());
            case DemandEntry _ -> in(scope, matter.unit());
        };
    }

    private Set<UUID> in(Scope scope, UUID unit) {
        return unit == null ? Set.of() : audience.in(scope, unit, WORK);
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
