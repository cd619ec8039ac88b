package groundwork.summary.web;

import groundwork.summary.document.Paragraph;
import java.util.List;

/**
 * The form of one paragraph.
 *
 * @param key of the paragraph; null for a new one
 * @param part and {@code after}: where a new one goes; null for one that is there
 * @param paragraph as it stands now; null for a new one
 * @param text as it is typed, citations by name
 * @param original what the template says, likewise; null where it says nothing
 * @param by who edited it last, and when; null where nobody did
 * @param offers what can be cited
 * @param unsaved whether something was typed that is not kept yet
 */
public record Editing(
        String key,
        String part,
        String after,
        Paragraph paragraph,
        String text,
        String original,
        String by,
        List<Offer> offers,
        boolean unsaved) {

    /**
     * Something that can be cited.
     *
     * @param label without what it is rounded to
     * @param now what it says at present
     * @param exactly as it is typed, and {@code more} rounded down, or null where it cannot be
     */
    public record Offer(String label, String now, String exactly, String more) {}

    public int revision() {
        return paragraph == null ? 0 : paragraph.revision();
    }
}
