package groundwork.frame;

import groundwork.ledger.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People's names as documents and lists show them: the family name and two stars, however long the rest is, 李** and "Li
 * **".
 *
 * <p>It guesses the family name and rather shows too little than too much: of a word it cannot read, the first sign
 * alone. It does not find names within a text; give it what was entered as a name.
 */
public final class Masker {

    private static final String STARS = "**";

    /** Family names of two characters that are still common; 百家姓 and the name registers have them. */
    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "东方", "独孤", "南宫", "长孙", "宇文", "轩辕",
            "端木", "百里", "呼延", "申屠", "太史", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "钟离", "闻人", "万俟", "赫连", "拓跋", "东郭", "西门",
            "第五", "鲜于", "完颜", "闾丘", "亓官", "梁丘", "左丘", "纳兰", "叶赫", "那拉", "爱新");

    private Masker() {}

    /** One name, or several with commas, slashes or 、 between them; empty for none. */
    public static String name(String names) {
        if (names == null || names.isBlank()) return "";
        if (names.contains(Words.ERASED)) return Words.ERASED;
        var separated = names.strip().split("\\s*[、，,;；/]\\s*");
        var chinese = separated[0].codePoints().anyMatch(Character::isIdeographic);
        return Arrays.stream(separated)
                .filter(name -> !name.isBlank())
                .map(name -> one(name.strip()))
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static String one(String name) {
        return name.codePoints().findFirst().stream().anyMatch(Character::isIdeographic) ? chinese(name) : other(name);
    }

    private static String chinese(String name) {
        var characters =
                (int) name.codePoints().takeWhile(Character::isIdeographic).count();
        // 欧阳 alone is somebody named Ou; 欧阳海 is not.
        if ((characters > 2 || name.startsWith("*", 2)) && COMPOUND.contains(name.substring(0, 2)))
            return name.substring(0, 2) + STARS;
        return first(name) + STARS;
    }

    /** In Latin letters the family name stands before the space; a single word is not shown whole. */
    private static String other(String name) {
        var words = name.split("[\\s·.]+");
        return words.length > 1 && words[0].codePoints().allMatch(Character::isLetter)
                ? words[0] + " " + STARS
                : first(name) + STARS;
    }

    private static String first(String name) {
        return new String(Character.toChars(name.codePointAt(0)));
    }
}
