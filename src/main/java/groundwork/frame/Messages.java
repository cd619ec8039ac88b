package groundwork.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.AbstractMessageSource;

/**
 * The words of the console: every {@code messages/<noun>.properties} on the classpath with its {@code _zh_CN} twin, in
 * UTF-8. Patterns are those of {@link MessageFormat}, always, so a straight apostrophe is never used (a test says so):
 * write ’.
 *
 * <p>A key that is missing is an error in tests. In a running console it is logged, and its last part shown.
 */
public final class Messages extends AbstractMessageSource {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Map<Language, Map<String, String>> patterns;
    private final Map<Language, Map<String, MessageFormat>> formats =
            Map.of(Language.EN, new ConcurrentHashMap<>(), Language.ZH, new ConcurrentHashMap<>());
    private final boolean strict;

    Messages(Map<Language, Properties> found, boolean strict) {
        this.patterns =
                Map.of(Language.EN, sorted(found.get(Language.EN)), Language.ZH, sorted(found.get(Language.ZH)));
        this.strict = strict;
        setAlwaysUseMessageFormat(true);
    }

    public String say(Language language, String key, Object... args) {
        try {
            return getMessage(key, args, language.locale());
        } catch (NoSuchMessageException missing) {
            if (strict) throw missing;
            LOG.error("no message for {} in {}", key, language);
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }

    /** The message in both languages, without arguments or with arguments that are the same in both. */
    public Bilingual both(String key, Object... args) {
        return new Bilingual(say(Language.EN, key, args), say(Language.ZH, key, args));
    }

    public boolean has(String key) {
        return patterns.get(Language.EN).containsKey(key);
    }

    /** Every key with its pattern, for the tests that compare the languages. */
    Map<String, String> all(Language language) {
        return patterns.get(language);
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        var language = Language.of(locale);
        var pattern = patterns.get(language).get(code);
        if (pattern == null) return null;
        return formats.get(language).computeIfAbsent(code, key -> new MessageFormat(pattern, language.locale()));
    }

    private static Map<String, String> sorted(Properties properties) {
        var map = new TreeMap<String, String>();
        properties.forEach((key, value) -> map.put((String) key, (String) value));
        return map;
    }
}
