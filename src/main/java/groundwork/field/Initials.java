package groundwork.field;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The first letters of a name as it is read: 马秀兰 is mxl. */
final class Initials {

    private static final Transliterator READ = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9]+");

    /** A character that is no surname: what stands behind it is read as in a given name. */
    private static final String NO_SURNAME = "一";

    /**
     * To read a name takes a hundred times as long as to look it up. How the first is read depends on the second at
     * most (单 and 单于), the others on nothing, so that is what is kept: pieces of names, and no more of them than this.
     */
    private static final int MOST = 50_000;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Initials() {}

    /** In lower case; null where nothing can be read. */
    static String of(String name) {
        var letters = new StringBuilder();
        for (var runs = RUNS.matcher(name); runs.find(); ) {
            var run = runs.group();
            letters.append(Character.isIdeographic(run.codePointAt(0)) ? han(run) : read(run));
        }
        return letters.isEmpty() ? null : letters.toString().toLowerCase(Locale.ROOT);
    }

    private static String han(String run) {
        int two = run.offsetByCodePoints(0, Math.min(2, run.codePointCount(0, run.length())));
        var letters = new StringBuilder(known(run.substring(0, two)));
        run.substring(two)
                .codePoints()
                .forEach(one -> letters.append(
                        known(NO_SURNAME + Character.toString(one)).substring(1)));
        return letters.toString();
    }

    private static String known(String piece) {
        if (KNOWN.size() >= MOST) KNOWN.clear();
        return KNOWN.computeIfAbsent(piece, Initials::read);
    }

    private static String read(String text) {
        var letters = new StringBuilder();
        var latin = ASCII.matcher(text).matches() ? text : READ.transliterate(text);
        for (var words = WORDS.matcher(latin); words.find(); ) letters.append(words.group(), 0, 1);
        return letters.toString();
    }
}
