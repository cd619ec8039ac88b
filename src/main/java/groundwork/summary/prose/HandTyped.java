package groundwork.summary.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the numbers in a text that count something and were typed by hand, in Arabic digits, Chinese numerals or
 * English words. Dates, document numbers, headings, ordinals and set terms such as 八项规定 count nothing here.
 */
public final class HandTyped {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String HAN = "一二三四五六七八九十百千万亿零〇";
    private static final String COUNTED_EN = "(?:[a-z]+(?<!s)s|people|persons|mu|yuan|men|women|children)";

    /** What holds digits or numerals and yet counts nothing. */
    private static final List<Pattern> COUNTS_NOTHING = List.of(
            // 2018年5月14日, 5月14日至16日, 14日, 2018年度
            Pattern.compile("\\d{2,4}\\s*年(?!来)|\\d{1,2}\\s*月份?(?!\\d)|\\d{1,2}\\s*日|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日?"),
            Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[:：]\\d{2}|[上下中]午\\d{1,2}[点时]"),
            Pattern.compile("[" + HAN + "]+年|[" + HAN + "]+月(?:份|[" + HAN + "]+日)?|[" + HAN + "]{1,3}日"),
            // 14 May 2018, 23 to 25 June, May 14-16, 2018
            Pattern.compile(
                    "\\b" + DAY + "(?:\\s*(?:to|and|-|–)\\s*" + DAY + ")?\\s+(?:of )?" + MONTH + "(?:,?\\s+\\d{4})?"),
            Pattern.compile(
                    "\\b" + MONTH + "(?:\\s+" + DAY + "(?:\\s*(?:to|and|-|–)\\s*" + DAY + ")?)?(?:,?\\s+\\d{4}\\b)?"),
            Pattern.compile("(?i)\\b(?:in|of|since|during|until|year) (?:19|20)\\d{2}\\b(?![,.]\\d)"),
            // A year alone; "2018 households" is none.
            Pattern.compile(
                    "(?<![\\d,.])(?:19|20)\\d{2}(?![\\d,.]*\\d)(?!\\s*(?:余|多)?(?:" + COUNTED_EN + "|[\\p{IsHan}]))"),
            // 〔2018〕12号, [2014] No. 32, 第3条, 第一, No. 32, GB/T 9704-2012
            Pattern.compile("[〔\\[(（【]\\s*\\d{4}\\s*[〕\\])）】]\\s*(?:第|No\\.?)?\\s*\\d+\\s*号?"),
            Pattern.compile("第\\s*[\\d" + HAN + "]+|(?i:\\bno\\.?|\\bnumber|\\barticle|\\bitem)\\s*\\d+|\\d+\\s*号"),
            Pattern.compile("GB(?:/T)?\\s*[\\d.]+(?:-\\d+)?|\\b\\d+(?:st|nd|rd|th)\\b"),
            // 一、 （二） 3. (4) as headings; 一是, 二要
            Pattern.compile("(?m)^\\s*[\\d" + HAN + "]{1,3}(?:[、)）]|[.．](?!\\d))|[(（][\\d" + HAN + "]{1,3}[)）]"),
            Pattern.compile("[一二三四五六七八九十]{1,2}[是要则](?![" + HAN + "])"),
            // A 10-inch pump is a kind of pump.
            Pattern.compile("\\d+(?:\\.\\d+)?\\s*(?:-[A-Za-z]+|英?寸|inch(?:es)?\\b)"),
            // Structure, not quantity: 三个方面, in two respects
            Pattern.compile("[" + HAN + "两]+(?:个|项|点|大|种|条)?(?:方面|环节|层面|阶段|重点|结合|坚持|到位|原则|问题导向)"),
            Pattern.compile("(?i)\\b[a-z]+\\s+(?:respects|aspects|ways|parts|stages|steps|kinds|sides"
                    + "|questions|principles)\\b"),
            Pattern.compile("八项规定|四项基本原则|四访四问|一卡一账一簿|三会一课|两学一做|三严三实|[四两]个(?:意识|自信|维护|全面)|"
                    + "两委|千家万户|千方百计|七个(?:看|是否)|七问|一户一[策档卡]|一人一[策档]|万[户众]一心|五保户?|六一|七一|八一|十一(?=[前后期国])"),
            Pattern.compile("(?i)\\b(?:eight regulations|eight-point|four winds|four visits|four questions"
                    + "|seven questions)\\b"));

    private static final String MEASURES = "户|人次|人|名|位|次|份|场次|场|件|条|项|个|对|亩|元|万元|斤|公斤|吨|袋|桶|箱|册|本|"
            + "篇|家|村|队|处|辆|台|座|公里|米|遍|批|期|套|张|棵|株|眼|口|幅|块|部|万|亿|余|多|来人";

    private static final List<Pattern> COUNTS = List.of(
            Pattern.compile("(?<![A-Za-z\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s?[%％‰])?(?![A-Za-z\\d])"
                    + "(?:[余多]?[万亿]?[余多]?)"),
            Pattern.compile("[０-９]+(?:[．.][０-９]+)?"),
            // A bare 一 is mostly an article (一个, 一批), so it counts only as part of a longer numeral.
            Pattern.compile("(?<![第同统唯单专之])(?:[数几]?[" + HAN + "两]{2,}|[数几][十百千万]|[二两三四五六七八九十百千万])"
                    + "(?:[余多](?=[万亿]?(?:" + MEASURES + "))|(?=" + MEASURES + "))"),
            Pattern.compile("(?i)\\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
                    + "fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|"
                    + "ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|hundreds?|thousands?|millions?|"
                    + "dozens?|one (?=hundred|thousand))(?:\\s+(?:hundred|thousand|million))*)"
                    + "(?=\\s+(?:of\\s+)?(?:[a-z-]+\\s+){0,2}?" + COUNTED_EN + "\\b)"));

    private HandTyped() {}

    /** @param end exclusive */
    public record Span(int start, int end) {}

    /** In the order of the text, none overlapping another. */
    public static List<Span> find(String text) {
        var taken = new boolean[text.length()];
        for (var pattern : COUNTS_NOTHING)
            pattern.matcher(text).results().forEach(r -> take(taken, r.start(), r.end()));
        var found = new ArrayList<Span>();
        for (var pattern : COUNTS)
            pattern.matcher(text).results().forEach(r -> {
                if (!free(taken, r.start(), r.end())) return;
                found.add(new Span(r.start(), r.end()));
                take(taken, r.start(), r.end());
            });
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static boolean free(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) if (taken[i]) return false;
        return true;
    }

    private static void take(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) taken[i] = true;
    }
}
