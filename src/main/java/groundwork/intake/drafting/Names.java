package groundwork.intake.drafting;

import groundwork.ledger.Entry;
import groundwork.ledger.TalkEntry.PersonKind;
import java.util.UUID;

/**
 * Whom and what the names in a row mean. A name that cannot be resolved is reported by the implementation with the row
 * and the column, and null comes back: a row with a problem is never appended.
 */
public interface Names {

    UUID officer(String column, String name);

    /** The unit; one the county does not know yet is added. */
    UUID unit(String column, String name);

    Long village(String column, String name);

    /**
     * By number, door or the name of its head, within the village. One that is not known is registered with this row.
     */
    UUID household(String column, Long village, String name);

    /** The person talked with: the same name and kind in the same village is the same person. */
    UUID person(String column, Long village, PersonKind kind, String name);

    /** The demand with this number on the demands sheet. */
    UUID demand(String column, String number);

    /** The pairing of this household, or null where it has none. */
    UUID pairing(UUID household);

    /**
     * The entry that a permanent code names, as our own workbooks carry it out.
     *
     * @return null where it is no such code, but a number of the bureau's own or nothing
     */
    Coded coded(String column, String code, Class<? extends Entry> kind);
}
