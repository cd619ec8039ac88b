package groundwork.access.web;

import groundwork.frame.Page;
import java.util.List;
import java.util.UUID;

/**
 * What a list of officers brought, with the one-time codes, shown this once; on paper, slips in both languages to be
 * cut apart and handed out.
 *
 * @param site address at which to sign in
 */
public record RosterSlips(UUID roster, int added, int changed, List<RosterSlip> slips, String site) implements Page {

    @Override
    public String toString() {
        return "RosterSlips[" + roster + "]";
    }
}
