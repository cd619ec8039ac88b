package groundwork.frame;

import groundwork.ledger.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The entries, demands and households that a fact names, each with the field that names it. */
final class Named {

    /** Directory data, not entries; people, who have words but no entry; and what a form asks, which all may know. */
    private static final Set<String> NO_ENTRIES =
            Set.of("officer", "unit", "instead", "lender", "grantor", "person", "people", "sheet");

    private Named() {}

    static void by(Fact fact, Map<UUID, String> named) {
        if (fact.about().trip() != null) named.putIfAbsent(fact.about().trip(), "trip");
        for (var component : fact.entry().getClass().getRecordComponents()) {
            if (NO_ENTRIES.contains(component.getName())) continue;
            try {
                var value = component.getAccessor().invoke(fact.entry());
                if (value instanceof UUID id) named.putIfAbsent(id, component.getName());
                if (value instanceof List<?> many)
                    for (var each : many) if (each instanceof UUID id) named.putIfAbsent(id, component.getName());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
