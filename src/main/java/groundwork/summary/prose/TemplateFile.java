package groundwork.summary.prose;

import groundwork.frame.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template from its text: {@code summary/<kind>.<language>.txt}, described in docs/recipes. */
public final class TemplateFile {

    private static final Pattern HEAD = Pattern.compile("(title|subtitle): (.+)");
    private static final Pattern PART = Pattern.compile("(==|--) ([a-z.-]+) \\| (.+)");
    private static final Pattern START = Pattern.compile("\\(([a-z-]+)\\)(?: each ([a-z]+))?");

    private final List<Template.Part> parts = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private List<String> sentences;
    private String title = "";
    private String subtitle = "";

    private TemplateFile() {}

    public static Template of(String kind, Language language) {
        var name = "/summary/" + kind.toLowerCase(Locale.ROOT).replace('_', '-') + "." + language.tag() + ".txt";
        try (InputStream in = TemplateFile.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("there is no template " + name);
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Template read(String text) {
        var file = new TemplateFile();
        text.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(file::line);
        return new Template(file.title, file.subtitle, List.copyOf(file.parts));
    }

    private void line(String line) {
        Matcher match;
        if (line.isEmpty()) sentences = null;
        else if ((match = HEAD.matcher(line)).matches()) head(match.group(1), match.group(2));
        else if ((match = PART.matcher(line)).matches()) part(match);
        else if ((match = START.matcher(line)).matches()) paragraph(match.group(1), match.group(2));
        else if (sentences != null) sentences.add(line);
        else throw new IllegalArgumentException("a sentence outside a paragraph: " + line);
    }

    private void head(String name, String value) {
        if (name.equals("title")) title = value;
        else subtitle = value;
    }

    private void part(Matcher match) {
        parts.add(new Template.Part(
                unique(match.group(2)), match.group(1).equals("==") ? 1 : 2, match.group(3), new ArrayList<>()));
        sentences = null;
    }

    private void paragraph(String name, String each) {
        var part = parts.getLast();
        sentences = new ArrayList<>();
        var repeated = each == null ? Each.ONCE : Each.valueOf(each.toUpperCase(Locale.ROOT));
        part.paragraphs().add(new Template.Pattern(unique(part.id() + "." + name), repeated, sentences));
    }

    private String unique(String key) {
        if (!keys.add(key)) throw new IllegalArgumentException("twice: " + key);
        return key;
    }
}
