package groundwork.card.web;

import groundwork.card.VillageProfile;
import groundwork.frame.Page;

/**
 * The form for what is known of a village.
 *
 * @param profile the one that stands, or null
 */
public record ProfilePage(Looked looked, long code, String name, VillageProfile profile) implements Page {

    public String path() {
        return "/cards/villages/" + code;
    }
}
