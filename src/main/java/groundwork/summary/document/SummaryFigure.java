package groundwork.summary.document;

import groundwork.figure.Figures.Evidence;
import groundwork.figure.Figures.Traced;
import groundwork.figure.Value;
import groundwork.frame.Bilingual;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of a summary with everything that makes it checkable.
 *
 * @param key figure, part and scope as prose cites them: the same key is the same number
 * @param written the exact value with its unit, and who was only counted beside it
 * @param unit its name, as 户 and households
 * @param scope in words
 * @param evidence the first entries behind it, and the hash over all of them; empty unless it was asked for
 * @param first the first entries by day, as a taste of them; empty unless evidence was asked for
 * @param atLeast the programme's target, or null
 * @param cited whether the text of either language cites it
 */
public record SummaryFigure(
        String key,
        Bilingual label,
        Bilingual definition,
        Bilingual written,
        Bilingual unit,
        Bilingual scope,
        Value value,
        Evidence evidence,
        List<Traced> first,
        BigDecimal atLeast,
        boolean cited) {

    /** Figure and part, without scope. */
    public String id() {
        return value.cite();
    }

    public boolean met() {
        return atLeast != null && value.value().compareTo(atLeast) >= 0;
    }

    /** In addresses within a document: {@code f-talk-people-villager}. */
    public String anchor() {
        return anchor(key);
    }

    public static String anchor(String key) {
        return "f-" + key.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
