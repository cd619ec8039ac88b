package groundwork.resident.web;

import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Units;
import groundwork.frame.Bilingual;
import groundwork.resident.Addressed;
import java.util.Locale;

/**
 * Who answers for a household: what stands on its card, too.
 *
 * @param phone null where none is known
 */
public record Answerer(String name, String duty, Bilingual unit, String phone) {

    /** Null where nobody answers today. */
    static Answerer of(Addressed to, Officers officers, Units units) {
        if (to.now() == null) return null;
        return officers.find(to.scope(), to.now().officer())
                .map(officer -> of(to, officer, units))
                .orElse(null);
    }

    private static Answerer of(Addressed to, Officer officer, Units units) {
        var unit = officer.unit() == null
                ? null
                : units.find(to.scope(), officer.unit()).orElse(null);
        return new Answerer(
                officer.name(),
                officer.duty(),
                unit == null ? null : new Bilingual(unit.name(Locale.ENGLISH), unit.name(Locale.CHINESE)),
                officer.phone());
    }

    /** What a telephone dials: digits and a plus. */
    public String dialled() {
        return phone.replaceAll("[^0-9+]", "");
    }

    @Override
    public String toString() {
        return "Answerer";
    }
}
