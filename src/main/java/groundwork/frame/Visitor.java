package groundwork.frame;

import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Who is looking, as far as a page's head needs to know.
 *
 * @param officer null when nobody is signed in
 * @param county six-digit code, 0 when none is chosen
 * @param name of the officer, shown in the person menu only
 * @param part what this page shows him is of his part of the county only, and says so
 * @param doors whether an address, asked as GET or POST, is open to him: what is not, is not offered
 */
public record Visitor(
        UUID officer,
        int county,
        String name,
        Bilingual unit,
        Bilingual countyName,
        boolean part,
        BiPredicate<String, String> doors) {

    /** Nobody is signed in. */
    public static final Visitor NOBODY = new Visitor(null, 0, "", new Bilingual("", ""), new Bilingual("", ""));

    /** Somebody to whom everything is open. */
    public Visitor(UUID officer, int county, String name, Bilingual unit, Bilingual countyName) {
        this(officer, county, name, unit, countyName, false, (how, address) -> true);
    }

    /** @param address with or without what it asks and a place on the page: {@code /book?month=2018-05#today} */
    public boolean opens(String how, String address) {
        return doors.test(how, address.split("[?#]", 2)[0]);
    }

    public boolean signedIn() {
        return officer != null;
    }
}
