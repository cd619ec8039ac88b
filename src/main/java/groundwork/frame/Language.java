package groundwork.frame;

import java.util.Locale;

/** The languages of the console and of its documents. */
public enum Language {
    EN("en", Locale.ENGLISH),
    ZH("zh-CN", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** As in {@code <html lang>}, the cookie and {@code ?lang=}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? ZH : EN;
    }

    /** Chinese of any kind is simplified Chinese here, everything else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    public static Language of(String tag) {
        return of(Locale.forLanguageTag(tag));
    }
}
