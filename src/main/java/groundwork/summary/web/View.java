package groundwork.summary.web;

import groundwork.figure.Extent;
import groundwork.frame.Days;
import groundwork.frame.Language;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which summary is looked at, and in which language: every address of these pages says it. */
public record View(ProgrammeChoice programme, Extent extent, Language language) {

    /** From an address; what makes no sense there narrows nothing. */
    static View of(ProgrammeChoice programme, Asked asked, Locale reader) {
        return new View(
                programme,
                new Extent(
                        programme.id(),
                        Typed.id(asked.unit()),
                        Typed.village(asked.village()),
                        Days.read(asked.from()),
                        Days.read(asked.to())),
                asked.language() == null || asked.language().isBlank()
                        ? Language.of(reader)
                        : Language.of(asked.language()));
    }

    public boolean narrowed() {
        return !extent.equals(Extent.of(programme.id()));
    }

    /** {@code at("/summary", "edit", key)}: this summary at another address; a pair whose value is null is left out. */
    public String at(String path, Object... pairs) {
        var all = new LinkedHashMap<>(parameters());
        for (int i = 0; i < pairs.length; i += 2)
            if (pairs[i + 1] != null) all.put(pairs[i].toString(), pairs[i + 1].toString());
        return path + "?"
                + all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** The page itself, at a paragraph. */
    public String at(String path, String anchor) {
        return at(path) + "#" + anchor;
    }

    /** The same summary in another language. */
    public View in(Language other) {
        return new View(programme, extent, other);
    }

    public View whole() {
        return new View(programme, Extent.of(programme.id()), language);
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("programme", programme.slug());
        if (extent.unit() != null) all.put("unit", extent.unit().toString());
        if (extent.village() != null) all.put("village", extent.village().toString());
        if (extent.from() != null) all.put("from", extent.from().toString());
        if (extent.to() != null) all.put("to", extent.to().toString());
        all.put("language", language.tag());
        return all;
    }
}
