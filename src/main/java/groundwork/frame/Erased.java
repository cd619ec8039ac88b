package groundwork.frame;

import groundwork.ledger.Words;

/**
 * Says in people's words that something was erased, at every way out: {@link Words#ERASED} stands inside where a name
 * or a note stood, and nobody outside ever sees that sign.
 */
public final class Erased {

    private static final Bilingual SAID = new Bilingual("erased", "已删除");
    private static final String BOTH = "已删除 / erased";

    private Erased() {}

    public static String in(String text, Language language) {
        return text.replace(Words.ERASED, SAID.in(language));
    }

    /** For files that both languages read. */
    public static String inBoth(String text) {
        return text.replace(Words.ERASED, BOTH);
    }
}
