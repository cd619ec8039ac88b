package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Which programme a page is about, and which it could be about instead: what the choice in the page's head shows.
 *
 * @param programme null for the whole county
 * @param whole whether this page can be about the whole county
 */
public record LookedAt(ProgrammeChoice programme, List<ProgrammeChoice> all, boolean whole) {

    /** Stands in an address for the whole county. */
    public static final String WHOLE = "all";

    private static final String KEPT = LookedAt.class.getName();

    void keep(HttpServletRequest request) {
        request.setAttribute(KEPT, this);
    }

    /** Null on a page that is about no programme. */
    static LookedAt of(HttpServletRequest request) {
        return (LookedAt) request.getAttribute(KEPT);
    }

    public boolean is(ProgrammeChoice choice) {
        return choice.equals(programme);
    }
}
