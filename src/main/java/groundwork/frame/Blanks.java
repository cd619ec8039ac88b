package groundwork.frame;

import groundwork.ledger.Words;
import java.util.regex.Pattern;

/**
 * Says in people's words, at every way out, that something was erased or is not shown: {@link Words#ERASED},
 * {@link Words#HIDDEN}, {@link Words#APART} and {@link Words#STARS} stand inside where a name, a note or a number
 * stood, and nobody outside ever sees those signs.
 */
public final class Blanks {

    private static final Bilingual ERASED = new Bilingual("erased", "已删除");
    private static final Bilingual HIDDEN = new Bilingual("not shown", "未显示");
    private static final Bilingual APART =
            new Bilingual("read by the leading group and inspectors alone", "仅领导小组、督查组可看");
    private static final String STARS = "****";

    /** As it comes back from a form or a workbook, in either language or both. */
    private static final Pattern MASKED =
            Pattern.compile("(not shown|未显示)( */ *not shown)?|(1\\d\\d ?)?\\*{4} ?\\d{2,4}");

    private Blanks() {}

    public static String in(String text, Language language) {
        return text.replace(Words.ERASED, ERASED.in(language))
                .replace(Words.HIDDEN, HIDDEN.in(language))
                .replace(Words.APART, APART.in(language))
                .replace(Words.STARS, STARS);
    }

    /** For files that both languages read. */
    public static String inBoth(String text) {
        return text.replace(Words.ERASED, both(ERASED))
                .replace(Words.HIDDEN, both(HIDDEN))
                .replace(Words.APART, both(APART))
                .replace(Words.STARS, STARS);
    }

    /** Whether somebody sends back what stands for a word that he was not shown. */
    public static boolean masked(String text) {
        return text != null && MASKED.matcher(text.strip()).matches();
    }

    private static String both(Bilingual said) {
        return said.zh() + " / " + said.en();
    }
}
