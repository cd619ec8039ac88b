package groundwork.field;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first letters of a name as it is read: 马秀兰 is mxl. */
final class Initials {

    private static final Transliterator READ = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9]+");

    private Initials() {}

    /** In lower case; null where nothing can be read. */
    static String of(String name) {
        var letters = WORDS.matcher(READ.transliterate(name))
                .results()
                .map(word -> word.group().substring(0, 1))
                .collect(Collectors.joining());
        return letters.isEmpty() ? null : letters.toLowerCase(Locale.ROOT);
    }
}
