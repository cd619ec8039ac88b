package groundwork.book.web;

import groundwork.frame.Typed;
import java.util.UUID;

/**
 * Which part of the book a program asks for.
 *
 * @param programme its short name; absent: the one that runs now
 * @param month as {@code 2018-05}; absent: that of the last trips
 */
record BookWanted(String programme, String month, UUID unit, UUID officer) {

    /** @throws groundwork.frame.Refusal 422 where the month is none */
    BookAsked asked() {
        new Typed()
                .wrong(
                        month != null && !month.matches("(19|20|21)\\d\\d-(0[1-9]|1[0-2])"),
                        "month",
                        "frame.flaw.unreadable")
                .check();
        return new BookAsked(month, text(unit), text(officer), null);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
