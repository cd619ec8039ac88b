package groundwork.card;

import java.util.UUID;

/**
 * What a command entered: so many entries, one after the other, from this one on. {@link Undoing} takes them back.
 *
 * @param first its id, or null where there was nothing to do
 */
public record Done(UUID first, int entries) {

    public static final Done NOTHING = new Done(null, 0);

    /** Where a POST below the page takes it back. */
    public String undo(String page) {
        return page + "/undoing/" + first + "/" + entries;
    }
}
