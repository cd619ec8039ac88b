package groundwork.summary.web;

import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Leaf;
import groundwork.frame.Page;
import groundwork.summary.document.Document;
import groundwork.summary.document.Section;
import groundwork.summary.document.Summary;
import groundwork.summary.paper.Links;
import groundwork.summary.prose.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A summary: its outline, its text with the figures in it, and beside it what one of them was counted from.
 *
 * @param editing the form that is open, or null
 * @param units and {@code villages}: to narrow the summary by
 */
public record SummaryPage(
        View view, Summary summary, FigurePart figure, Editing editing, List<Choice> units, List<Choice> villages)
        implements Page {

    public Document document() {
        return summary.in(view.language());
    }

    public Links links() {
        return new Links(
                citation -> view.at("/summary", "figure", citation.key()) + "#trace",
                citation -> view.at("/summary/figure", "figure", citation.key(), "position", summary.position()),
                SummaryPage::recorded,
                figure.figure() == null ? null : figure.figure().key());
    }

    private static String recorded(Run.Recorded recorded) {
        if (recorded.entry() == null) return null;
        return (recorded.citation().what().equals("demand.case") ? "/demands/" : "/entries/") + recorded.entry();
    }

    public List<Leaf> outline() {
        var leaves = new ArrayList<Leaf>();
        for (var section : document().sections()) {
            leaf(section, 0, leaves);
            for (var inner : section.inner()) leaf(inner, 1, leaves);
        }
        return leaves;
    }

    private static void leaf(Section section, int depth, List<Leaf> leaves) {
        var figures = section.everything()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> run instanceof Run.Figure)
                .count();
        var name = depth == 0
                ? section.number() + section.heading().text()
                : section.heading().text();
        leaves.add(new Leaf(name, "#" + anchor(section.id()), figures == 0 ? null : figures, depth, false));
    }

    /** Where a paragraph stands on the page. */
    public static String anchor(String key) {
        return "p-" + key.replaceAll("[^A-Za-z0-9-]", "-");
    }

    public boolean editing(String key) {
        return editing != null && key.equals(editing.key());
    }

    public boolean adding(String part) {
        return editing != null && part.equals(editing.part());
    }

    public String edit(String key) {
        return view.at("/summary", "edit", key) + "#" + anchor(key);
    }

    public String add(String part, String after) {
        return view.at("/summary", "add", part, "after", after) + "#editing";
    }

    public String download(String ending, Language language) {
        return view.in(language).at("/summary." + ending);
    }

    /** Parts that nothing stands in; one that has parts of its own is told of by these. */
    public List<Document.Empty> absent() {
        var ids = Stream.concat(
                        document().empty().stream().map(Document.Empty::part),
                        document().parts().stream().map(Section::id))
                .toList();
        return document().empty().stream()
                .filter(empty -> ids.stream().noneMatch(id -> id.startsWith(empty.part() + ".")))
                .toList();
    }

    /** Where what the part would tell is entered. */
    public String remedy(String part) {
        return Remedy.of(part).address(view.programme());
    }

    /** Message that says what the part would tell. */
    public String why(String part) {
        return Remedy.of(part).key();
    }

    public String notes() {
        return "/programmes/" + view.programme().slug() + "/notes";
    }
}
