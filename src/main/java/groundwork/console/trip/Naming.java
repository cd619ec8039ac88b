package groundwork.console.trip;

import groundwork.frame.Typed;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which households the form names. One that the village does not know is put onto its register when the officer says
 * so, once, however often the form names it; a slip of the pen makes no household.
 */
final class Naming {

    private final Fields fields;
    private final Typed typed;
    private final Entering to;
    private final Whereabouts whereabouts;
    private final Map<String, UUID> registered = new HashMap<>();
    private Doors doors;

    Naming(Fields fields, Typed typed, Entering to, Whereabouts whereabouts) {
        this.fields = fields;
        this.typed = typed;
        this.to = to;
        this.whereabouts = whereabouts;
    }

    List<UUID> households(Happening at, String name) {
        var field = at.field(name);
        var found = new ArrayList<UUID>();
        for (var called : Several.of(typed.optional(field, fields.get(field)))) {
            var known = doors().named(called);
            typed.wrong(known.size() > 1, field, "trip.flaw.household.several");
            if (known.size() == 1) found.add(known.iterator().next());
            else if (known.isEmpty() && fields.get(at.field("register")).isEmpty())
                typed.wrong(true, field, to.about.village() == null ? "trip.flaw.village" : "trip.flaw.household.new");
            else if (known.isEmpty()) found.add(register(called));
        }
        return found.stream().distinct().toList();
    }

    private UUID register(String called) {
        return registered.computeIfAbsent(called, name -> {
            var id = to.id("household." + (registered.size() + 1));
            // What begins with a number is a door, 7-12 or 3号; otherwise it is the name of the head.
            var part = name.matches("\\d.*") ? "door" : "name";
            to.add(id, new HouseholdEntry.Registered(null), Words.of(id, "household", Map.of(part, name)));
            return id;
        });
    }

    private Doors doors() {
        if (doors == null) doors = to.about.village() == null ? Doors.NONE : whereabouts.doors(to.about.village());
        return doors;
    }
}
