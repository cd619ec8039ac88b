package groundwork.notice;

import java.util.Locale;

/** How somebody wants to be told beside the console. */
public enum Wish {
    AT_ONCE,
    DAILY,
    NONE;

    /** As the database and the messages have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** None, for what is made up. */
    public static Wish of(String word) {
        for (var wish : values()) if (wish.word().equals(word)) return wish;
        return NONE;
    }
}
