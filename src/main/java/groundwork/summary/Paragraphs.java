package groundwork.summary;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.frame.Language;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import groundwork.summary.document.Document;
import groundwork.summary.document.Edit;
import groundwork.summary.document.Paragraph;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What people do with the paragraphs of a summary. Each change is a revision of its own on top of the one that was seen
 * ({@code seen}, 0 for none), so nothing is lost and each can be taken back; who saw an older one is refused.
 */
@Component
public class Paragraphs {

    private final Summaries summaries;
    private final Drafts drafts;
    private final Clock clock;

    Paragraphs(Summaries summaries, Drafts drafts, Clock clock) {
        this.summaries = summaries;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Another text for a paragraph, a heading or the title.
     *
     * @param prose with citations
     * @return its revision now; the one that was seen where nothing was changed
     */
    public int write(Scope scope, Extent extent, Language language, String key, int seen, String prose) {
        var paragraph = find(scope, extent, language, key);
        var text = inOneLine(prose, language);
        var original = paragraph.original();
        if (text.equals(paragraph.prose()) && seen == paragraph.revision()) return seen;
        var edit = original != null && text.equals(original.prose())
                ? edit(paragraph).restored()
                : edit(paragraph).text(text, original == null ? based(paragraph) : original.fingerprint());
        // So that it keeps its place should the template drop it.
        if (paragraph.part() != null) edit = edit.placed(paragraph.part(), paragraph.place());
        return keep(scope, extent, language, edit.seen(seen));
    }

    private static String based(Paragraph paragraph) {
        return paragraph.edit() == null ? null : paragraph.edit().based();
    }

    /**
     * A new paragraph.
     *
     * @param after key of the one it follows, or null for the end of the part
     * @return its key
     */
    public String add(Scope scope, Extent extent, Language language, String part, String after, String prose) {
        var document = summaries.read(scope, extent).in(language);
        var known = Stream.concat(
                document.parts().stream().map(shown -> shown.id()),
                document.empty().stream().map(Document.Empty::part));
        if (known.noneMatch(id -> id.equals(part))) throw Refusal.missing("summary.missing");
        var key = "own." + Ids.next(clock);
        var place = Places.after(document, part, after);
        keep(
                scope,
                extent,
                language,
                Edit.none(key).text(inOneLine(prose, language), null).placed(part, place));
        return key;
    }

    public int leaveOut(Scope scope, Extent extent, Language language, String key, int seen) {
        var paragraph = find(scope, extent, language, key);
        if (paragraph.part() == null) throw Refusal.missing("summary.missing");
        var edit = edit(paragraph).leftOut().placed(paragraph.part(), paragraph.place());
        return keep(scope, extent, language, edit.seen(seen));
    }

    /** What was left out, as it was then. */
    public int putBack(Scope scope, Extent extent, Language language, String key, int seen) {
        return keep(
                scope,
                extent,
                language,
                edit(find(scope, extent, language, key)).putBack().seen(seen));
    }

    /** As the template has it. */
    public int restore(Scope scope, Extent extent, Language language, String key, int seen) {
        var paragraph = find(scope, extent, language, key);
        if (paragraph.original() == null) throw Refusal.missing("summary.missing");
        return keep(scope, extent, language, edit(paragraph).restored().seen(seen));
    }

    /** One place up or down, over the heading of a part where it is the first or last in its own. */
    public int move(Scope scope, Extent extent, Language language, String key, int seen, boolean up) {
        var document = summaries.read(scope, extent).in(language);
        var paragraph = document.find(key).orElseThrow(() -> Refusal.missing("summary.missing"));
        var to = Places.next(document, paragraph, up);
        if (to == null) return seen;
        return keep(
                scope,
                extent,
                language,
                edit(paragraph).placed(to.part(), to.place()).seen(seen));
    }

    /** @param revision that is taken back; refused where another one came after it */
    public void undo(Scope scope, Extent extent, Language language, String key, int revision) {
        drafts.undo(scope, extent, language, key, revision);
    }

    private int keep(Scope scope, Extent extent, Language language, Edit edit) {
        drafts.keep(scope, extent, language, edit);
        return edit.revision() + 1;
    }

    private Paragraph find(Scope scope, Extent extent, Language language, String key) {
        return summaries
                .read(scope, extent)
                .in(language)
                .find(key)
                .orElseThrow(() -> Refusal.missing("summary.missing"));
    }

    private static Edit edit(Paragraph paragraph) {
        return Objects.requireNonNullElseGet(paragraph.edit(), () -> Edit.none(paragraph.key()));
    }

    /** A paragraph is one: where somebody pressed Enter it goes on. */
    private static String inOneLine(String prose, Language language) {
        return prose.strip().replaceAll("\\s*\\n\\s*", language == Language.EN ? " " : "");
    }
}
