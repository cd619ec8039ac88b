package groundwork.summary.document;

import groundwork.summary.prose.Composition;
import groundwork.summary.prose.Expansion;
import groundwork.summary.prose.Known;
import groundwork.summary.prose.Numbers;
import groundwork.summary.prose.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Puts a document together: the template's paragraphs, what was made of them, and what was added. An edited paragraph
 * stays as it is whatever becomes of the template; one that was not edited follows it.
 */
public final class Composer {

    /** Between two paragraphs of a template there is room for whatever is put there later. */
    private static final double STEP = 1000;

    private final Template template;
    private final Map<String, Edit> edits;
    private final Known known;
    private final UnaryOperator<String> masked;
    private final LinkedHashMap<String, List<Paragraph>> paragraphs = new LinkedHashMap<>();
    private final List<Paragraph> leftOut = new ArrayList<>();

    private Composer(Template template, Map<String, Edit> edits, Known known, UnaryOperator<String> masked) {
        this.template = template;
        this.edits = edits;
        this.known = known;
        this.masked = masked;
    }

    /** @param masked what is shown of a text in which people may be named */
    public static Document compose(
            Template template, Map<String, Edit> edits, Known known, UnaryOperator<String> masked) {
        return new Composer(template, edits, known, masked).document();
    }

    private Document document() {
        template.parts().forEach(part -> paragraphs.put(part.id(), new ArrayList<>()));
        var ofTemplate = new HashSet<String>();
        for (var part : template.parts()) fromTemplate(part, ofTemplate);
        edits.values().stream()
                .filter(edit -> edit.text() != null && edit.part() != null)
                .filter(edit -> !ofTemplate.contains(edit.key()))
                .forEach(this::added);
        paragraphs
                .values()
                .forEach(
                        list -> list.sort(Comparator.comparing(Paragraph::place).thenComparing(Paragraph::key)));
        return new Document(
                known.language(),
                line("title", template.title()),
                line("subtitle", template.subtitle()),
                sections(),
                empty(),
                List.copyOf(leftOut));
    }

    private void fromTemplate(Template.Part part, Set<String> seen) {
        var expansion = new Expansion(known);
        double place = 0;
        for (var pattern : part.paragraphs()) {
            place += STEP;
            double within = place;
            for (var expanded : expansion.expand(pattern)) {
                seen.add(expanded.key());
                put(part.id(), expanded.key(), new Paragraph.Original(expanded.prose(), pattern.fingerprint()), within);
                within += 1;
            }
        }
    }

    /** Whatever was made of it: edited, moved, left out, or nothing. */
    private void put(String part, String key, Paragraph.Original original, double place) {
        var edit = edits.get(key);
        var moved = edit != null && edit.part() != null && paragraphs.containsKey(edit.part());
        var in = moved ? edit.part() : part;
        var text = edit == null || edit.text() == null ? original.prose() : edit.text();
        var where = edit == null || edit.place() == null ? place : edit.place();
        var paragraph = new Paragraph(key, in, text, Composition.runs(text, known, masked), edit, original, where);
        (edit != null && edit.removed() ? leftOut : paragraphs.get(in)).add(paragraph);
    }

    /** Added by hand, or of a template that no longer has it: then it stays, at the end if its part is gone too. */
    private void added(Edit edit) {
        var in = paragraphs.containsKey(edit.part())
                ? edit.part()
                : template.parts().getLast().id();
        var where = edit.place() == null ? Double.MAX_VALUE : edit.place();
        var runs = Composition.runs(edit.text(), known, masked);
        var paragraph = new Paragraph(edit.key(), in, edit.text(), runs, edit, null, where);
        (edit.removed() ? leftOut : paragraphs.get(in)).add(paragraph);
    }

    /** A title or heading. */
    private Paragraph line(String key, String pattern) {
        var edit = edits.get(key);
        var text = edit == null || edit.text() == null ? pattern : edit.text();
        var original = new Paragraph.Original(pattern, Integer.toHexString(pattern.hashCode()));
        return new Paragraph(key, null, text, Composition.runs(text, known, masked), edit, original, 0);
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        var parts = template.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).level() != 1) continue;
            int end = i + 1;
            while (end < parts.size() && parts.get(end).level() == 2) end++;
            section(parts.get(i), parts.subList(i + 1, end), sections);
        }
        return List.copyOf(sections);
    }

    /** What holds nothing is no section, so that headings are numbered as they are seen. */
    private void section(Template.Part part, List<Template.Part> below, List<Section> sections) {
        var inner = new ArrayList<Section>();
        var seen = below.stream()
                .filter(each -> !paragraphs.get(each.id()).isEmpty())
                .toList();
        for (var each : seen) {
            // A single one needs no number: there is no second.
            var number = seen.size() == 1 ? "" : Numbers.heading(2, inner.size() + 1, known.language());
            inner.add(new Section(
                    each.id(), number, line(each.id(), each.heading()), paragraphs.get(each.id()), List.of()));
        }
        var own = paragraphs.get(part.id());
        if (own.isEmpty() && inner.isEmpty()) return;
        var number = Numbers.heading(1, sections.size() + 1, known.language());
        sections.add(new Section(part.id(), number, line(part.id(), part.heading()), own, inner));
    }

    private List<Document.Empty> empty() {
        return template.parts().stream()
                .filter(part -> paragraphs.get(part.id()).isEmpty())
                .map(part -> new Document.Empty(
                        part.id(), line(part.id(), part.heading()).text(), part.level()))
                .toList();
    }
}
