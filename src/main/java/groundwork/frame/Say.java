package groundwork.frame;

import groundwork.ledger.Entry;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What templates say, each in the language of the page: {@code @import static groundwork.frame.Say.*}. */
public final class Say {

    /** All of China keeps one time. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Say() {}

    public static Here here() {
        return Here.now();
    }

    public static String t(String key, Object... args) {
        return here().say(key, args);
    }

    /** Whether there is such a message; for keys made of a code that may be newer than our words for it. */
    public static boolean has(String key) {
        return here().fittings().messages().has(key);
    }

    public static String t(Bilingual words) {
        return words.in(here().language());
    }

    /** 1,284 and 8,258.8, with no more digits after the point than there are. */
    public static String number(Number value) {
        var format = NumberFormat.getInstance(here().language().locale());
        format.setMaximumFractionDigits(6);
        return format.format(value);
    }

    /** 1,284, or 1,000+ for what was counted no further. */
    public static String upTo(long count) {
        return count > UpTo.MOST ? number(UpTo.MOST) + "+" : number(count);
    }

    /** A quantity with its unit of measure, {@code amount(value, "mu")}: 8,258.8 mu, 8,258.8亩. */
    public static String amount(Number value, String unit) {
        return t("frame.unit." + unit, number(value));
    }

    /** 14 June 2018, 2018年6月14日. */
    public static String day(LocalDate day) {
        return Dates.day(day, here().language());
    }

    /** The same outside a page, for documents. */
    public static String day(LocalDate day, Language language) {
        return Dates.day(day, language);
    }

    /** 14 June, 6月14日: where the year is plain from the page. */
    public static String shortDay(LocalDate day) {
        return Dates.shortDay(day, here().language());
    }

    /** The same outside a page, for documents. */
    public static String shortDay(LocalDate day, Language language) {
        return Dates.shortDay(day, language);
    }

    /** 14 June 2018, 08:40. */
    public static String time(Instant instant) {
        return Dates.time(instant.atZone(ZONE).toLocalDateTime(), here().language());
    }

    /** A stretch of time as one says it: "12 days", "5 months", "8 years". */
    public static String span(long days) {
        if (days < 62) return t("frame.span.days", days);
        if (days < 730) return t("frame.span.months", days * 12 / 365);
        return t("frame.span.years", days * 100 / 36525);
    }

    /** The address of a static file under a name that changes with its content. */
    public static String asset(String name) {
        return here().fittings().assets().address(name);
    }

    /**
     * The ids of the hint and the error of a field, as {@code aria-describedby} wants them; null where there is
     * neither.
     */
    public static String describedBy(String field, String hint) {
        var ids = (hint == null ? "" : field + "-hint ") + (here().wrong(field).isPresent() ? field + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    /** A drawn line of values for a figure's tile: the points of an SVG polyline in a box of that size. */
    public static String line(List<? extends Number> values, int width, int height) {
        return Spark.points(values, width, height);
    }

    public static String yuan(BigDecimal value) {
        return amount(value, "yuan");
    }

    /** What an entry tells: "Policy forum, 38 people", 政策宣讲会，38人参加. */
    public static String told(Entry entry) {
        return narration().of(entry, here().language());
    }

    /** The name of a kind of entry by its wire name. */
    public static String kind(String wireName) {
        return narration().kind(wireName, here().language());
    }

    /** The name of a constant of an entry, such as a topic or a kind of meeting. */
    public static String constant(Enum<?> constant) {
        return narration().constant(constant, here().language());
    }

    private static Narration narration() {
        return new Narration(here().fittings().messages());
    }
}
