package groundwork.directory;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * A body of the county that officers work in and demands are referred to.
 *
 * @param name in Chinese or whatever it calls itself; no two units of a county have the same
 * @param english or null
 * @param parent the unit it belongs to, or null
 * @param area code of the township or village it sits in, or null
 */
public record Unit(UUID id, String name, String english, UnitKind kind, UUID parent, Long area) {

    public Unit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        name = Text.needed(name, "name");
        english = Text.orNull(english);
    }

    public static Unit of(UUID id, String name) {
        return of(id, name, null, UnitKind.BUREAU, null);
    }

    /** Of which nobody has said where it sits. */
    public static Unit of(UUID id, String name, String english, UnitKind kind, UUID parent) {
        return new Unit(id, name, english, kind, parent, null);
    }

    /** In English where it has such a name and the reader wants it, otherwise as it calls itself. */
    public String name(Locale reader) {
        return english != null && !reader.getLanguage().equals("zh") ? english : name;
    }
}
