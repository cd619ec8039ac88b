package groundwork.directory;

import java.util.Objects;
import java.util.UUID;

/**
 * Somebody who works for the county, whether or not he can sign in. All but the ids are personal words: never in a
 * fact, a log or a URL.
 *
 * @param unit or null
 * @param duty as 办公室主任, or null
 * @param phone or null
 * @param email or null
 */
public record Officer(UUID id, UUID unit, String name, String duty, String phone, String email) {

    public Officer {
        Objects.requireNonNull(id, "id");
        name = Text.needed(name, "name");
        duty = Text.orNull(duty);
        phone = Text.orNull(phone);
        email = Text.orNull(email);
    }

    public static Officer of(UUID id, UUID unit, String name) {
        return new Officer(id, unit, name, null, null, null);
    }

    @Override
    public String toString() {
        return "Officer[" + id + "]";
    }
}
