package groundwork.summary.paper;

import groundwork.frame.Bilingual;
import groundwork.frame.Blanks;
import groundwork.frame.Language;
import groundwork.summary.document.Case;
import groundwork.summary.document.Document;
import groundwork.summary.document.Paragraph;
import groundwork.summary.document.Section;
import groundwork.summary.document.Summary;
import groundwork.summary.document.SummaryFigure;
import groundwork.summary.prose.Run;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A summary for programs: every figure with definition, scope, position and the ids of its entries (the first 1,000 in
 * order of their ids; beyond that their count and the hash over all of them), and the text with what it cites.
 *
 * <pre>
 * {programme, county, position, kind, period: {from, to},
 *  figures: [{id, key, label: {en, zh}, value, unnamed, unit: {en, zh}, definition: {en, zh},
 *             scope: {programme, unit, village, from, to}, position, target: {atLeast, met} | null, cited,
 *             entries: [id…], entryCount, entriesHash, trace}],
 *  documents: [{language, title, subtitle, sections: [{id, number, heading, paragraphs: […], sections: […]}],
 *               typedByHand: [{paragraph, number, context}], unknown: […]}],
 *  cases: [{demand, state, topic, told: {en, zh}}]}
 * </pre>
 */
public final class SummaryJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Summary summary;

    private SummaryJson(Summary summary) {
        this.summary = summary;
    }

    public static String of(Summary summary) {
        return Blanks.inBoth(
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new SummaryJson(summary).whole()) + "\n");
    }

    private ObjectNode whole() {
        var programme = summary.programme();
        var whole = JSON.createObjectNode()
                .put("programme", programme.slug())
                .put("county", programme.countyCode())
                .put("position", summary.position())
                .put("kind", programme.kind().name().toLowerCase(java.util.Locale.ROOT))
                .put("title", programme.title());
        whole.putObject("period")
                .put("from", programme.from().toString())
                .put("to", programme.to().toString());
        var figures = whole.putArray("figures");
        summary.figures().forEach(figure -> figure(figure, figures.addObject()));
        var documents = whole.putArray("documents");
        for (var language : Language.values()) document(summary.in(language), documents.addObject());
        var cases = whole.putArray("cases");
        summary.told().forEach(told -> told(told, cases.addObject()));
        return whole;
    }

    private void figure(SummaryFigure figure, ObjectNode node) {
        var value = figure.value();
        node.put("id", figure.id()).put("key", figure.key());
        both(node.putObject("label"), figure.label());
        node.put("value", value.value()).put("unnamed", value.unnamed());
        both(node.putObject("unit"), figure.unit());
        both(node.putObject("definition"), figure.definition());
        scope(node.putObject("scope"), figure);
        node.put("position", value.position());
        if (figure.atLeast() == null) node.putNull("target");
        else node.putObject("target").put("atLeast", figure.atLeast()).put("met", figure.met());
        node.put("cited", figure.cited());
        var entries = node.putArray("entries");
        figure.evidence().entries().forEach(entry -> entries.add(entry.toString()));
        node.put("entryCount", value.entries())
                .put("entriesHash", figure.evidence().hash())
                .put("trace", Addresses.trace(summary.programme().slug(), value));
    }

    private void scope(ObjectNode node, SummaryFigure figure) {
        var extent = figure.value().extent();
        node.put("programme", summary.programme().slug());
        node.put("unit", extent.unit() == null ? null : extent.unit().toString());
        node.put("village", extent.village());
        node.put("from", extent.from() == null ? null : extent.from().toString());
        node.put("to", extent.to() == null ? null : extent.to().toString());
    }

    private static void both(ObjectNode node, Bilingual words) {
        node.put("en", words.en()).put("zh", words.zh());
    }

    private void document(Document document, ObjectNode node) {
        node.put("language", document.language().tag())
                .put("title", document.title().text())
                .put("subtitle", document.subtitle().text());
        sections(document.sections(), node.putArray("sections"));
        loose(document.loose(), node.putArray("typedByHand"));
        loose(document.unknown(), node.putArray("unknown"));
    }

    private void sections(List<Section> sections, ArrayNode nodes) {
        for (var section : sections) {
            var node = nodes.addObject()
                    .put("id", section.id())
                    .put("number", section.number())
                    .put("heading", section.heading().text());
            var paragraphs = node.putArray("paragraphs");
            section.paragraphs().forEach(paragraph -> paragraph(paragraph, paragraphs.addObject()));
            sections(section.inner(), node.putArray("sections"));
        }
    }

    private static void paragraph(Paragraph paragraph, ObjectNode node) {
        node.put("key", paragraph.key()).put("text", paragraph.text()).put("edited", paragraph.edited());
        var cites = node.putArray("cites");
        for (var run : paragraph.runs())
            if (run instanceof Run.Figure(var citation, var text))
                cites.addObject().put("figure", citation.key()).put("written", text);
    }

    private static void loose(List<Document.Loose> numbers, ArrayNode nodes) {
        for (var loose : numbers)
            nodes.addObject()
                    .put("paragraph", loose.paragraph())
                    .put("number", loose.number())
                    .put("context", loose.context());
    }

    private static void told(Case told, ObjectNode node) {
        node.put("demand", told.demand().toString()).put("state", told.state()).put("topic", told.topic());
        both(node.putObject("told"), told.told());
    }
}
