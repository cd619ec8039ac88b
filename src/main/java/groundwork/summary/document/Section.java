package groundwork.summary.document;

import groundwork.summary.prose.Numbers;
import java.util.List;
import java.util.stream.Stream;

/**
 * @param number as headings are numbered ({@link Numbers#heading}), to stand right before the text; empty where it is
 *     the only one there
 * @param heading what follows the number
 */
public record Section(String id, String number, Paragraph heading, List<Paragraph> paragraphs, List<Section> inner) {

    /** In the order of the text, headings among them. */
    public Stream<Paragraph> everything() {
        return Stream.of(Stream.of(heading), paragraphs.stream(), inner.stream().flatMap(Section::everything))
                .flatMap(each -> each);
    }

    public Stream<Paragraph> all() {
        return Stream.concat(paragraphs.stream(), inner.stream().flatMap(Section::all));
    }
}
