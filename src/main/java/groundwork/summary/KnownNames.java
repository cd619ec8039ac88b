package groundwork.summary;

import groundwork.frame.Masker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The names of residents that the county's records hold and that stand in a text: they are masked before it is shown.
 * The database looks for them, so that nobody's name is carried about who does not stand in it.
 */
final class KnownNames implements UnaryOperator<String> {

    private static final Set<String> NOBODY =
            Set.of("村民", "居民", "群众", "党员", "干部", "本人", "户主", "家属", "村干部", "老党员", "老干部", "村委会", "居委会", "全体", "全村", "多人");

    private final List<String> names;

    private KnownNames(List<String> names) {
        this.names = names;
    }

    static KnownNames in(JdbcClient db, String text) {
        if (text.isBlank()) return new KnownNames(List.of());
        return of(db.sql("""
                        select distinct n.name
                        from ledger.words w, lateral (select w.fields::json as fields) f,
                          lateral regexp_split_to_table(concat_ws('、', f.fields->>'name', f.fields->>'person'),
                            '\\s*[、，,;；/（(）)]\\s*') n(name)
                        where w.part in ('household', 'name', 'demand') and length(n.name) > 1
                          and position(n.name in :text) > 0""").param("text", text).query(String.class).list());
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
