package groundwork.frame;

import java.util.UUID;

/**
 * Who is looking, as far as a page's head needs to know.
 *
 * @param officer null when nobody is signed in
 * @param county six-digit code, 0 when none is chosen
 * @param name of the officer, shown in the person menu only
 */
public record Visitor(UUID officer, int county, String name, Bilingual unit, Bilingual countyName) {

    /** Nobody is signed in. */
    public static final Visitor NOBODY = new Visitor(null, 0, "", new Bilingual("", ""), new Bilingual("", ""));

    public boolean signedIn() {
        return officer != null;
    }
}
