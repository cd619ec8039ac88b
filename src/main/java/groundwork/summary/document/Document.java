package groundwork.summary.document;

import groundwork.frame.Language;
import groundwork.summary.prose.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a summary in one language.
 *
 * @param empty parts of the template that nothing stands in, so that they are not shown; something may be added to them
 * @param leftOut paragraphs that somebody left out, which can be put back
 */
public record Document(
        Language language,
        Paragraph title,
        Paragraph subtitle,
        List<Section> sections,
        List<Empty> empty,
        List<Paragraph> leftOut) {

    public record Empty(String part, String heading, int level) {}

    /** Headings left out. */
    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(Section::all);
    }

    /** Every part that is shown, in order; a section's own paragraphs come before those within it. */
    public List<Section> parts() {
        return sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section), section.inner().stream()))
                .toList();
    }

    /** What can be edited under this key, left out or not. */
    public Optional<Paragraph> find(String key) {
        return Stream.concat(everything(), leftOut.stream())
                .filter(paragraph -> paragraph.key().equals(key))
                .findFirst();
    }

    private Stream<Paragraph> everything() {
        return Stream.concat(Stream.of(title, subtitle), sections.stream().flatMap(section -> section.everything()));
    }

    /** The keys of the figures it cites, in the order of the text, each once. */
    public List<String> cited() {
        return everything()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> run instanceof Run.Figure)
                .map(run -> ((Run.Figure) run).citation().key())
                .distinct()
                .toList();
    }

    /** Numbers typed by hand, in the order of the text. */
    public List<Loose> loose() {
        return everything()
                .flatMap(paragraph -> paragraph.runs().stream()
                        .filter(run -> run instanceof Run.Loose)
                        .map(run -> new Loose(paragraph.key(), run.text(), paragraph.text())))
                .toList();
    }

    /** Citations that mean nothing, in the order of the text. */
    public List<Loose> unknown() {
        return everything()
                .flatMap(paragraph -> paragraph.runs().stream()
                        .filter(run -> run instanceof Run.Unknown)
                        .map(run -> new Loose(paragraph.key(), run.text(), paragraph.text())))
                .toList();
    }

    /**
     * @param paragraph its key
     * @param context the whole paragraph
     */
    public record Loose(String paragraph, String number, String context) {

        private static final int NEAR = 16;

        /** A few words of the paragraph on both sides, for a list. */
        public String around() {
            int at = context.indexOf(number);
            int from = Math.max(0, at - NEAR);
            int to = Math.min(context.length(), at + number.length() + NEAR);
            return (from > 0 ? "…" : "") + context.substring(from, to) + (to < context.length() ? "…" : "");
        }
    }
}
