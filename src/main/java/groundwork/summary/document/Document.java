package groundwork.summary.document;

import groundwork.frame.Language;
import groundwork.summary.prose.Run;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a summary in one language.
 *
 * @param empty parts of the template that nothing stands in, so that they are not shown; something may be added to them
 */
public record Document(
        Language language, Paragraph title, Paragraph subtitle, List<Section> sections, List<Empty> empty) {

    public record Empty(String part, String heading, int level) {}

    /** Headings left out. */
    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(Section::all);
    }

    private Stream<Paragraph> everything() {
        return Stream.concat(
                Stream.of(title, subtitle),
                sections.stream()
                        .flatMap(section -> Stream.concat(
                                Stream.concat(Stream.of(section), section.inner().stream())
                                        .map(Section::heading),
                                section.all())));
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

    /** @param paragraph its key */
    public record Loose(String paragraph, String number, String context) {}
}
