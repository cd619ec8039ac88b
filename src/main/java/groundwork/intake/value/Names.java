package groundwork.intake.value;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Several names in a cell, or only how many people there were. */
public final class Names {

    private static final Pattern BETWEEN = Pattern.compile("[、,;；/\\n\\r\\t|]+|\\s+(?:and|&)\\s+|&");
    private static final Pattern WITH = Pattern.compile("(?<=\\p{IsHan}{2})\\s*[和及与]\\s*(?=\\p{IsHan}{2})");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern AND_OTHERS =
            Pattern.compile("(?<names>.+?)\\s*等\\s*(?<count>\\d+|" + Numerals.CLASS + "+)?\\s*(?:人|名|户|位|同志|干部)*");
    private static final Pattern GROUP =
            Pattern.compile("^(?:(?:村|居|乡镇|机关|老|贫困|困难|低保)*(?:村民|居民|民|干部|党员|群众|农户|住户|户))+(?=[共约近超\\d零一二两三四五六七八九十百千])");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]+");

    private static final int LONGEST = 40;

    private final List<Remark> warnings = new ArrayList<>();
    private final Predicate<String> known;

    private final boolean digits;

    private Names(Predicate<String> known, boolean digits) {
        this.known = known;
        this.digits = digits;
    }

    /** Households: by number ("H07"), door ("3-12") or the name of the head. A bare number is how many there were. */
    public static Reading<NameList> households(Cell cell) {
        return Plain.isNothing(cell.text()) ? Reading.blank() : new Names(_ -> false, true).read(Plain.of(cell.text()));
    }

    public static Reading<NameList> read(Cell cell) {
        return read(cell, _ -> false);
    }

    /** @param known whether there is somebody of that name, which settles what is one name and what are two */
    public static Reading<NameList> read(Cell cell, Predicate<String> known) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        return new Names(known, false).read(Plain.of(cell.text()));
    }

    private Reading<NameList> read(String plain) {
        var count = Amounts.parse(GROUP.matcher(plain).replaceFirst("")).orElse(null);
        if (count != null && count.value().stripTrailingZeros().scale() <= 0) {
            int people = count.value().intValueExact();
            warnings.addAll(Counts.warnings(count.bound(), people));
            warnings.add(Remark.of("value.names.count-only", people));
            return Reading.of(new NameList(List.of(), people), warnings);
        }
        var others = AND_OTHERS.matcher(plain);
        boolean more = others.matches();
        var names = split(ASIDE.matcher(more ? others.group("names") : plain).replaceAll(""));
        if (names == null || names.isEmpty()) {
            return Reading.wrong("names");
        }
        int unnamed = more ? unnamed(others.group("count"), names.size()) : 0;
        return Reading.of(new NameList(names, unnamed), warnings);
    }

    private int unnamed(String total, int named) {
        if (total == null) {
            warnings.add(Remark.of("value.names.and-others"));
            return 0;
        }
        long count = Character.isDigit(total.charAt(0)) ? Long.parseLong(total) : Numerals.parse(total);
        int unnamed = (int) Math.clamp(count - named, 0, 1_000_000);
        warnings.add(Remark.of("value.names.unnamed", unnamed));
        return unnamed;
    }

    /** null where it cannot be told */
    private List<String> split(String text) {
        var found = new ArrayList<String>();
        for (var piece : BETWEEN.split(text.strip())) {
            for (var part : parted(piece.strip())) {
                var names = spaced(part);
                if (names == null) {
                    return null;
                }
                found.addAll(names);
            }
        }
        found.removeIf(String::isBlank);
        if (found.stream()
                .anyMatch(name ->
                        name.length() > LONGEST || !digits && name.chars().anyMatch(Character::isDigit))) {
            return null;
        }
        var distinct = List.copyOf(new LinkedHashSet<>(found));
        if (distinct.size() < found.size()) {
            warnings.add(Remark.of("value.names.twice"));
        }
        return distinct;
    }

    /** 和 may join two names or be part of one (王和平): it parts them only between two whole names. */
    private List<String> parted(String piece) {
        var sides = List.of(WITH.split(piece));
        if (sides.size() == 1 || known.test(piece)) {
            return List.of(piece);
        }
        if (!sides.stream().allMatch(known)) {
            warnings.add(Remark.of("value.names.joined", sides.size()));
        }
        return sides;
    }

    /** A blank inside of a name of two characters is there for the looks; between longer ones it parts them. */
    private List<String> spaced(String piece) {
        var words = piece.split("\\s+");
        boolean chinese =
                List.of(words).stream().allMatch(word -> HAN.matcher(word).matches());
        if (words.length == 1 || !chinese) {
            return List.of(piece.replaceAll("\\s+", " "));
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < words.length; i++) {
            boolean single = words[i].length() == 1;
            boolean nextSingle = i + 1 < words.length && words[i + 1].length() == 1;
            if (single && !nextSingle) {
                return null;
            }
            names.add(single ? words[i] + words[++i] : words[i]);
        }
        if (names.size() > 1) {
            warnings.add(Remark.of("value.names.spaced", names.size()));
        }
        return names;
    }
}
