package groundwork.summary.prose;

import groundwork.frame.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What prose can cite, in one language: the figures of a summary at its position, and the facts of its programme. */
public interface Known {

    Language language();

    Answer answer(Citation citation);

    /** The parts of a figure that have anything. */
    List<String> parts(Citation figure);

    /** What a paragraph of the template is repeated for. */
    List<Item> items(Each each);

    /**
     * A number with its unit: 34户, 34 households.
     *
     * @param written as it stands in the text, {@code more than 500}
     * @param value for the English plural
     */
    String withUnit(Citation figure, String written, BigDecimal value);

    /** With what it is of: 化肥2袋, 2 bags of fertiliser. */
    String named(Citation figure, String written, BigDecimal value);

    sealed interface Answer {}

    /** @param unnamed how many more were counted without names */
    record Amount(BigDecimal value, BigDecimal unnamed) implements Answer {}

    /**
     * @param text may be blank: it is known that there is none
     * @param entry it was recorded in, or null
     */
    record Words(String text, UUID entry) implements Answer {}

    /** Nothing is called so. */
    record Nothing() implements Answer {}

    /** @param village or null, and {@code entry} or null: what the citations of that paragraph are about */
    record Item(String key, Long village, UUID entry) {}
}
