package groundwork.account.web;

import static groundwork.frame.Say.constant;
import static groundwork.frame.Say.number;
import static groundwork.frame.Say.t;

import groundwork.account.History;
import groundwork.frame.Names.Register;
import groundwork.frame.Say;
import groundwork.ledger.Benefit;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.Question;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.Unknown;
import groundwork.ledger.Words;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The facts of any entry, each with its name, found from the record itself: a new kind is shown without a line here.
 */
public final class Details {

    /** What goes without saying. */
    private static final Set<Object> NOTHING = Set.of("", 0, false);

    static final String WORD = "entry.word.";
    private static final String PLACE = WORD + "place";
    private static final String CLAIMED = PLACE + "_claimed";

    private static final Set<String> OFFICERS = Set.of("officer");
    private static final Set<String> UNITS = Set.of("unit", "lender", "grantor");

    private Details() {}

    /** When, where, who, then what the kind adds. Things with a page of their own are left to the links. */
    static List<Detail> of(Fact fact, Register names) {
        var about = fact.about();
        var all = new ArrayList<Detail>();
        all.add(new Detail("account.day", fact.day()));
        if (!fact.happenedAt().equals(fact.day().atStartOfDay(Fact.ZONE).toInstant()))
            all.add(new Detail(
                    "account.time", fact.happenedAt().atZone(Fact.ZONE).toLocalTime()));
        add(all, "account.village", names.village(about.village()));
        add(all, "account.unit", names.unit(about.unit()));
        add(all, "account.who", names.officers(about.officers()));
        if (fact.entry() instanceof Unknown unknown) return with(all, new Detail("account.raw", unknown.facts()));
        for (var component : fact.entry().getClass().getRecordComponents())
            add(all, "entry.field." + snake(component.getName()), value(component, fact, names));
        return all;
    }

    private static List<Detail> with(List<Detail> all, Detail last) {
        all.add(last);
        return all;
    }

    private static void add(List<Detail> all, String key, Object value) {
        var nothing = value == null || NOTHING.contains(value) || value instanceof Collection<?> many && many.isEmpty();
        if (!nothing) all.add(new Detail(key, value));
    }

    private static Object value(RecordComponent component, Fact fact, Register names) {
        try {
            var value = component.getAccessor().invoke(fact.entry());
            if (value instanceof UUID id) {
                if (OFFICERS.contains(component.getName())) return names.officer(id);
                return UNITS.contains(component.getName()) ? names.unit(id) : null;
            }
            if (value instanceof List<?> many && many.stream().allMatch(Details::counted)) return many.size();
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean counted(Object one) {
        return one instanceof UUID || one instanceof Question || one instanceof FormEntry.Answer;
    }

    /** What was said, field by field. */
    static List<Detail> words(List<Words> words) {
        var all = new ArrayList<Detail>();
        for (var part : words)
            if (!part.part().equals(History.REASON))
                part.fields().forEach((field, text) -> all.add(new Detail(key(field), text)));
        return all;
    }

    /**
     * The same of what somebody reads as it stands.
     *
     * @param phone whether a phone said it: where it was is then its word alone
     */
    static List<Detail> words(List<Words> words, boolean phone) {
        return words(words).stream()
                .map(one -> phone && one.key().equals(PLACE) ? new Detail(CLAIMED, one.value()) : one)
                .toList();
    }

    /** The message that names a field of words. */
    static String key(String field) {
        return WORD + snake(field);
    }

    static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** In the language of the page. */
    public static String say(Object value) {
        return switch (value) {
            case null -> t("account.nothing");
            case LocalDate day -> Say.day(day);
            case BigDecimal amount -> number(amount);
            case Integer count -> number(count);
            case Boolean yes -> t(yes ? "account.yes" : "account.no");
            case Enum<?> one -> constant(one);
            case Benefit benefit -> number(benefit.amount()) + " " + constant(benefit.measure());
            case Goods goods -> constant(goods.kind()) + " " + number(goods.quantity()) + " " + constant(goods.unit());
            case Collection<?> many -> many.stream().map(Details::say).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
