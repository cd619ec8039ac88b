package groundwork.summary;

import groundwork.frame.Masker;
import groundwork.ledger.Postings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The names of residents that the county's records hold and that stand in a text: they are masked before it is shown.
 * The words of the county are opened for it a page at a time, and nobody's name is carried about who does not stand in
 * the text.
 */
final class KnownNames implements UnaryOperator<String> {

    private static final Set<String> NOBODY =
            Set.of("村民", "居民", "群众", "党员", "干部", "本人", "户主", "家属", "村干部", "老党员", "老干部", "村委会", "居委会", "全体", "全村", "多人");

    /** In which names stand, in a field {@code name} or {@code person}. */
    private static final List<String> PARTS = List.of("household", "name", "demand");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[、，,;；/（(）)]\\s*");

    private final List<String> names;

    private KnownNames(List<String> names) {
        this.names = names;
    }

    static KnownNames in(JdbcClient db, String text) {
        if (text.isBlank()) return new KnownNames(List.of());
        var names = new HashSet<String>();
        new Postings(db).eachWords(PARTS, words -> {
            for (var field : List.of("name", "person"))
                for (var name : BETWEEN.split(words.get(field)))
                    if (name.length() > 1 && text.contains(name)) names.add(name);
        });
        return of(List.copyOf(names));
    }

    /** The longest first: 李明明 is masked as a whole where 李明 is known too. */
    static KnownNames of(List<String> names) {
        var sorted = new ArrayList<>(names);
        sorted.removeIf(name -> !looksLikeOne(name));
        sorted.sort(Comparator.comparing(String::length).reversed());
        return new KnownNames(sorted);
    }

    /** What stands in a name's field may also be 村民 or a whole sentence; a name is short, and has no digits. */
    private static boolean looksLikeOne(String name) {
        var han = name.codePoints().allMatch(Character::isIdeographic);
        if (han) return name.length() <= 4 && !NOBODY.contains(name);
        return name.contains(" ") && name.codePoints().noneMatch(Character::isDigit) && name.length() <= 40;
    }

    @Override
    public String apply(String text) {
        var masked = text;
        for (var name : names) masked = masked.replace(name, Masker.name(name));
        return masked;
    }

    /** Only how many: who, nobody needs to know. */
    int in(String text) {
        return (int) names.stream().filter(text::contains).count();
    }
}
