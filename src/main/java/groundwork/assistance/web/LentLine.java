package groundwork.assistance.web;

import groundwork.assistance.Lent;

/**
 * Equipment as it is listed, in the words of the reader.
 *
 * @param thing what it is; each of these may be empty
 */
public record LentLine(Lent lent, String thing, String text, String lender, String village) {

    /** Without what was written. */
    @Override
    public String toString() {
        return "LentLine[" + lent.id() + "]";
    }
}
