package groundwork.demand.web;

import groundwork.demand.State;
import groundwork.frame.Say;
import java.util.Locale;

/** What the constants of entries are called, in the words that everything else uses too. For templates. */
public final class Names {

    private Names() {}

    /** {@code Names.of("topic", topic)}: as the first word of a line. */
    public static String of(String kind, Enum<?> constant) {
        return capital(Say.t(key(kind, constant)));
    }

    static String key(String kind, Enum<?> constant) {
        return "entry." + kind + "." + constant.name().toLowerCase(Locale.ROOT);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String of(State state) {
        return capital(Say.t("demand.state." + state.code()));
    }
}
