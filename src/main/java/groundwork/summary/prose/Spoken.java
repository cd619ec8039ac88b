package groundwork.summary.prose;

import groundwork.frame.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Citations as the people who edit a text see and type them, by name:
 *
 * <pre>
 * {走访户数|余}                        {visit.households|more}
 * {Cultivated land @ Tongcheng|unit}   {village.mu@640221203209|unit}
 * </pre>
 *
 * What has no name is shown as it is kept, and what nobody can read stays as it was typed, to be seen and put right.
 */
public final class Spoken {

    /** Officials type on Chinese keyboards: their braces, bars and signs are taken too. */
    private static final Pattern BRACES = Pattern.compile("[{｛]([^{}｛｝]*)[}｝]");

    private final Language language;
    private final Map<String, String> names;
    private final Map<String, String> keys = new HashMap<>();

    /** @param names what each citation is called, by its key; a village's name by {@code village@} and its code */
    public Spoken(Language language, Map<String, String> names) {
        this.language = language;
        this.names = new HashMap<>();
        names.forEach((key, name) -> {
            var free = name.replaceAll("[{}|@｛｝｜＠]", " ").strip();
            if (keys.putIfAbsent(plain(free), key) != null) {
                // Two of one name are told apart by what they are called in the records.
                free = free + " #" + tail(key);
                keys.put(plain(free), key);
            }
            this.names.put(key, free);
        });
    }

    private static String tail(String key) {
        return key.substring(Math.max(0, key.length() - 8));
    }

    public String said(String prose) {
        return Prose.pieces(prose).stream()
                .map(piece -> piece instanceof Prose.Cited(Citation citation, String source)
                        ? name(citation)
                                .map(name -> "{" + name + styles(citation) + "}")
                                .orElse(source)
                        : piece.source())
                .collect(Collectors.joining());
    }

    /** As {@link #said}, for one citation. */
    public String said(Citation citation) {
        return said(citation.token());
    }

    private Optional<String> name(Citation citation) {
        var whole = names.get(citation.key());
        if (whole != null) return Optional.of(whole);
        var name = names.get(citation.id());
        if (name == null || citation.entry() != null) return Optional.empty();
        var scoped = new StringBuilder(name);
        if (citation.village() != null) {
            var village = citation.village().toString();
            scoped.append(" @ ").append(names.getOrDefault("village@" + village, village));
        }
        if (citation.from() != null) {
            scoped.append(" @ ").append(citation.from());
            if (!citation.from().equals(citation.to())) scoped.append("..").append(citation.to());
        }
        return Optional.of(scoped.toString());
    }

    private String styles(Citation citation) {
        return citation.styles().stream()
                .sorted()
                .map(style -> "|" + style.said(language))
                .collect(Collectors.joining());
    }

    /** What was typed, as it is kept. */
    public String read(String typed) {
        return BRACES.matcher(typed).replaceAll(found -> Matcher.quoteReplacement(kept(found.group(1), found.group())));
    }

    private String kept(String inside, String source) {
        var words = inside.split("[|｜]", -1);
        var citation = key(words[0]).flatMap(Citation::read);
        for (int i = 1; i < words.length; i++) {
            var style = Style.read(words[i]);
            citation = citation.flatMap(known -> style.map(known::styled));
        }
        return citation.map(Citation::token).orElse(source);
    }

    private Optional<String> key(String spoken) {
        var whole = keys.get(plain(spoken));
        if (whole != null) return Optional.of(whole);
        var parts = spoken.split("[@＠]");
        var base = keys.get(plain(parts[0]));
        if (base == null) return Citation.read(spoken).map(Citation::key);
        UnaryOperator<String> scope = part -> {
            var village = keys.get(plain(part));
            return village != null && village.startsWith("village@")
                    ? village.substring("village".length())
                    : "@" + part.strip();
        };
        var key = new StringBuilder(base);
        for (int i = 1; i < parts.length; i++) key.append(scope.apply(parts[i]));
        return Optional.of(key.toString());
    }

    /** However it was spaced, and whichever keyboard it was typed on. */
    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]", "")
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')')
                .toLowerCase(Locale.ROOT);
    }
}
