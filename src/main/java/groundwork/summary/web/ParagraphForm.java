package groundwork.summary.web;

import groundwork.frame.Typed;
import java.util.regex.Pattern;

/**
 * What the form of a paragraph sends.
 *
 * @param key of the paragraph; absent for a new one
 * @param revision that was seen
 * @param cite what was pressed to be cited, where the browser did not put it into the text by itself
 */
record ParagraphForm(String key, String part, String after, String revision, String text, String cite) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    ParagraphForm {
        text = text == null ? "" : text;
    }

    int seen() {
        return revision != null && NUMBER.matcher(revision).matches() ? Integer.parseInt(revision) : 0;
    }

    /** @throws groundwork.frame.Refusal when there is nothing in it, or too much */
    String read() {
        var typed = new Typed();
        var read = typed.needed("text", text, "summary.flaw.text");
        typed.check();
        return read;
    }

    String withCitation() {
        return text.stripTrailing() + cite;
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "ParagraphForm";
    }
}
