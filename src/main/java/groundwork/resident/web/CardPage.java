package groundwork.resident.web;

import groundwork.frame.Page;
import java.util.UUID;

/**
 * The page that the code on a card leads to.
 *
 * @param path its address; null where no card has the code
 * @param code as it is printed
 * @param answerer or null
 * @param household whether it is the card of one
 * @param opened what is personal, or null where it was not opened
 * @param token of the form, by which it is known when it is sent again
 */
public record CardPage(String path, String code, Answerer answerer, boolean household, Opened opened, UUID token)
        implements Page {

    static final CardPage UNKNOWN = new CardPage(null, "", null, false, null, null);

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "CardPage[" + code + "]";
    }
}
