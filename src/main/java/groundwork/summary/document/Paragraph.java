package groundwork.summary.document;

import groundwork.summary.prose.Run;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph of a document.
 *
 * @param key what an edit of it hangs on
 * @param prose its text with citations
 * @param edit what somebody made of it, or null where it is the template's
 * @param outdated whether the template has changed since it was edited
 * @param place among its neighbours
 */
public record Paragraph(
        String key, String prose, List<Run> runs, Edit edit, boolean outdated, boolean ofTemplate, double place) {

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean edited() {
        return edit != null && edit.text() != null;
    }

    public int revision() {
        return edit == null ? 0 : edit.revision();
    }
}
