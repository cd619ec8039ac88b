package groundwork.summary.paper;

import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.summary.document.Document;
import groundwork.summary.document.Paragraph;
import groundwork.summary.document.Section;
import groundwork.summary.document.Summary;
import groundwork.summary.document.SummaryFigure;
import groundwork.summary.prose.Numbers;
import groundwork.summary.prose.Run;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * A summary in Word, in one language: the text, and an annex that says of each figure in it how it is defined, what it
 * covers and how many entries are behind it. A figure in the text leads to its row; a number typed by hand is
 * highlighted.
 */
public final class SummaryWord {

    private final Summary summary;
    private final Document document;
    private final Language language;
    private final Messages messages;
    private final WordDom dom;

    private SummaryWord(Summary summary, Language language, Messages messages, WordDom dom) {
        this.summary = summary;
        this.document = summary.in(language);
        this.language = language;
        this.messages = messages;
        this.dom = dom;
    }

    public static byte[] of(Summary summary, Language language, Messages messages, WordTemplate template) {
        var dom = new WordDom(template);
        new SummaryWord(summary, language, messages, dom).fill();
        return template.with(dom.bytes());
    }

    private void fill() {
        line("title", document.title());
        line("subtitle", document.subtitle());
        var start = dom.pattern("heading1");
        if (start != null) {
            document.sections().forEach(section -> section(section, "heading1", start));
            for (var name : new String[] {"heading1", "heading2", "body"}) remove(dom.pattern(name));
        }
        text("annex", say("summary.paper.annex"));
        text(
                "note",
                say(
                        "summary.paper.note",
                        summary.position(),
                        summary.programme().slug()));
        for (var head : new String[] {"figure", "value", "definition", "scope", "entries"})
            text("head." + head, say("summary.paper." + head));
        annex();
        text("end", loose());
    }

    private void section(Section section, String pattern, Element start) {
        put(section.heading(), section.number(), pattern, start);
        section.paragraphs().forEach(paragraph -> put(paragraph, "", "body", start));
        section.inner().forEach(inner -> section(inner, "heading2", start));
    }

    private void put(Paragraph paragraph, String number, String pattern, Element start) {
        var look = dom.pattern(pattern) == null ? start : dom.pattern(pattern);
        var made = dom.before(start, look);
        if (!number.isEmpty()) dom.run(made, made, number);
        runs(made, paragraph);
    }

    private void line(String pattern, Paragraph paragraph) {
        if (dom.pattern(pattern) != null) runs(dom.emptied(dom.pattern(pattern)), paragraph);
    }

    private void text(String pattern, String text) {
        var paragraph = dom.pattern(pattern);
        if (paragraph != null) dom.run(dom.emptied(paragraph), paragraph, text);
    }

    private void runs(Element paragraph, Paragraph content) {
        for (var run : content.runs()) {
            switch (run) {
                case Run.Plain plain -> dom.run(paragraph, paragraph, plain.text());
                case Run.Recorded recorded -> dom.run(paragraph, paragraph, recorded.text());
                case Run.Figure figure ->
                    dom.run(dom.link(paragraph, bookmark(figure.citation().key())), paragraph, figure.text());
                case Run.Loose loose -> dom.highlight(dom.run(paragraph, paragraph, loose.text()), "yellow");
                case Run.Unknown unknown -> dom.highlight(dom.run(paragraph, paragraph, unknown.text()), "red");
            }
        }
    }

    /** One row for each figure that this text cites. */
    private void annex() {
        var cell = dom.pattern("figure");
        if (cell == null) return;
        var row = WordDom.row(cell);
        for (var key : document.cited())
            summary.figure(key).ifPresent(figure -> {
                var made = (Element) row.cloneNode(true);
                row.getParentNode().insertBefore(made, row);
                row(made, figure);
            });
        remove(row);
    }

    private void row(Element row, SummaryFigure figure) {
        var values = values(figure);
        for (var paragraph : dom.paragraphs(row)) {
            var name = WordDom.name(paragraph);
            var text = values.getOrDefault(name, "");
            dom.emptied(paragraph);
            if (name.equals("figure"))
                dom.bookmark(paragraph, bookmark(figure.key()), () -> dom.run(paragraph, paragraph, text));
            else dom.run(paragraph, paragraph, text);
        }
    }

    private Map<String, String> values(SummaryFigure figure) {
        var values = new HashMap<String, String>();
        values.put("figure", figure.label().in(language));
        values.put("value", figure.written().in(language));
        values.put("definition", figure.definition().in(language));
        values.put("scope", figure.scope().in(language));
        values.put(
                "entries",
                Numbers.plain(java.math.BigDecimal.valueOf(figure.value().entries())));
        return values;
    }

    private String loose() {
        var numbers = document.loose().stream().map(Document.Loose::number).toList();
        return numbers.isEmpty()
                ? ""
                : say("summary.paper.loose", String.join(language == Language.ZH ? "、" : ", ", numbers));
    }

    /** Word allows forty characters, so the place in the list stands for the key. */
    private String bookmark(String key) {
        return "figure_" + document.cited().indexOf(key);
    }

    private String say(String key, Object... args) {
        return messages.say(language, key, args);
    }

    private static void remove(Element element) {
        if (element != null) element.getParentNode().removeChild(element);
    }
}
