package groundwork.summary.document;

import groundwork.summary.prose.Run;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph of a document, its title, or a heading.
 *
 * @param key what an edit of it hangs on
 * @param part the part it stands in; null for a title or heading
 * @param prose its text with citations
 * @param edit what somebody made of it, or null where nobody touched it
 * @param original what the template says here, or null where it says nothing
 * @param place among its neighbours
 */
public record Paragraph(
        String key, String part, String prose, List<Run> runs, Edit edit, Original original, double place) {

    /** @param fingerprint changes when the template's words do */
    public record Original(String prose, String fingerprint) {}

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean edited() {
        return edit != null && edit.text() != null;
    }

    /** Whether the template has changed since it was edited. */
    public boolean outdated() {
        return edited() && original != null && !original.fingerprint().equals(edit.based());
    }

    public int revision() {
        return edit == null ? 0 : edit.revision();
    }
}
