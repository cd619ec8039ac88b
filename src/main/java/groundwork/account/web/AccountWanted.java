package groundwork.account.web;

import groundwork.account.Filter;
import groundwork.account.Filter.Mark;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import java.util.UUID;

/**
 * Which lines of the account a program asks for; nothing narrows where it is absent.
 *
 * @param programme its short name; absent: the one that runs now
 * @param village twelve digits, or nine of a township
 * @param kind as {@code visit.made}, or a whole family {@code visit}
 * @param from first day, and {@code to} last day
 * @param mark {@code late}, {@code corrected}, {@code struck}; {@code loose}: of no programme
 */
record AccountWanted(
        String programme,
        UUID unit,
        String village,
        String kind,
        UUID officer,
        String from,
        String to,
        @OneOf(value = Mark.class, words = "loose") String mark) {

    /** @throws groundwork.frame.Refusal 422 where a word is none of ours: it would narrow nothing */
    Filter filter(UUID campaign) {
        var typed = new Typed();
        var loose = Asked.LOOSE.equals(mark);
        var place = village != null && village.matches("\\d{9}|\\d{12}") ? Long.valueOf(village) : null;
        typed.wrong(place == null && village != null, "village", "frame.flaw.unreadable")
                .wrong(kind != null && !kind.matches("[a-z]+(\\.[a-z_]+)?"), "kind", "frame.flaw.unreadable");
        var filter = new Filter(
                loose ? null : campaign,
                unit,
                place,
                kind,
                officer,
                typed.day("from", from),
                typed.day("to", to),
                loose ? null : typed.known(Mark.class, "mark", mark));
        typed.check();
        return filter;
    }
}
