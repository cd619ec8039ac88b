package groundwork.summary.prose;

import java.util.List;

/**
 * What a summary of one kind of programme looks like before anybody has edited it.
 *
 * @param title and {@code subtitle}: with citations of facts
 * @param parts in the order of the document; one of level 2 lies in the nearest of level 1 before it
 */
public record Template(String title, String subtitle, List<Part> parts) {

    /** @param id stays the same while headings change: edited paragraphs hang on it */
    public record Part(String id, int level, String heading, List<Pattern> paragraphs) {}

    /**
     * A paragraph. Each line is a sentence, which is left out when it would say nothing; see {@link Expansion}.
     *
     * @param key unique in the template, begins with its part's id
     */
    public record Pattern(String key, Each each, List<String> sentences) {

        /** Changes when its words do: an edited paragraph remembers which words it was made from. */
        public String fingerprint() {
            return Integer.toHexString(sentences.hashCode());
        }
    }
}
