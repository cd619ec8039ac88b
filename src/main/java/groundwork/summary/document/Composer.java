package groundwork.summary.document;

import groundwork.summary.prose.Composition;
import groundwork.summary.prose.Expansion;
import groundwork.summary.prose.Known;
import groundwork.summary.prose.Numbers;
import groundwork.summary.prose.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var ofTemplate = new HashMap<String, Edit>();
        for (var part : template.parts()) fromTemplate(part, ofTemplate);
        edits.values().stream()
                .filter(edit -> edit.text() != null && !edit.removed() && edit.part() != null)
                .filter(edit -> !ofTemplate.containsKey(edit.key()))
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
                empty());
    }

    private void fromTemplate(Template.Part part, Map<String, Edit> seen) {
        var expansion = new Expansion(known);
        double place = 0;
        for (var pattern : part.paragraphs()) {
            place += STEP;
            double within = place;
            for (var expanded : expansion.expand(pattern)) {
                var edit = edits.getOrDefault(expanded.key(), Edit.none(expanded.key()));
                seen.put(expanded.key(), edit);
                if (!edit.removed()) add(part.id(), expanded.prose(), pattern.fingerprint(), edit, within);
                within += 1;
            }
        }
    }

    private void add(String part, String prose, String fingerprint, Edit edit, double place) {
        var text = edit.text() == null ? prose : edit.text();
        var in = edit.part() == null ? part : edit.part();
        paragraphs
                .getOrDefault(in, paragraphs.get(part))
                .add(new Paragraph(
                        edit.key(),
                        text,
                        Composition.runs(text, known, masked),
                        edits.get(edit.key()),
                        edit.text() != null && !fingerprint.equals(edit.based()),
                        true,
                        edit.place() == null ? place : edit.place()));
    }

    /** Added by hand, or of a template that no longer has it: then it stays, at the end if its part is gone too. */
    private void added(Edit edit) {
        var last = paragraphs.sequencedValues().getLast();
        paragraphs
                .getOrDefault(edit.part(), last)
                .add(new Paragraph(
                        edit.key(),
                        edit.text(),
                        Composition.runs(edit.text(), known, masked),
                        edit,
                        false,
                        false,
                        edit.place() == null ? Double.MAX_VALUE : edit.place()));
    }

    /** A title or heading. */
    private Paragraph line(String key, String pattern) {
        var edit = edits.get(key);
        var text = edit == null || edit.text() == null ? pattern : edit.text();
        return new Paragraph(key, text, Composition.runs(text, known, masked), edit, false, true, 0);
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
        for (var each : below) {
            if (paragraphs.get(each.id()).isEmpty()) continue;
            var number = "（" + Numbers.chinese(inner.size() + 1) + "）";
            inner.add(new Section(
                    each.id(), number, line(each.id(), each.heading()), paragraphs.get(each.id()), List.of()));
        }
        var own = paragraphs.get(part.id());
        if (own.isEmpty() && inner.isEmpty()) return;
        var number = Numbers.chinese(sections.size() + 1) + "、";
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
