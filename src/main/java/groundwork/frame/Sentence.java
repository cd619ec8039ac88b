package groundwork.frame;

import groundwork.ledger.Entry;
import groundwork.ledger.Kinds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something to say, before it is said in a language: a message and what goes into it. Numbers are left to the message,
 * so that it can choose between one and many; constants, days and sentences within are said in the same language.
 */
record Sentence(String key, List<Object> args) {

    /** The name of the entry's kind, {@code entry.visit.made}. */
    static Sentence kind(Entry entry) {
        return new Sentence("entry." + Kinds.of(entry), List.of());
    }

    /** What the entry tells, {@code entry.visit.counted.told}. */
    static Sentence told(Entry entry, Object... args) {
        return new Sentence("entry." + Kinds.of(entry) + ".told", List.of(args));
    }

    /** The same in other words, where there is more or less to tell: {@code entry.meeting.held.delegation}. */
    static Sentence told(String variant, Entry entry, Object... args) {
        return new Sentence("entry." + Kinds.of(entry) + "." + variant, List.of(args));
    }

    /** {@code entry.meeting_kind.policy_forum}. */
    static Sentence constant(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return new Sentence(("entry." + type + "." + constant).toLowerCase(Locale.ROOT), List.of());
    }

    String in(Language language, Messages messages) {
        return messages.say(
                language,
                key,
                args.stream().map(arg -> said(arg, language, messages)).toArray());
    }

    private static Object said(Object arg, Language language, Messages messages) {
        return switch (arg) {
            case Sentence sentence -> sentence.in(language, messages);
            case Enum<?> constant -> constant(constant).in(language, messages);
            case LocalDate day -> Dates.day(day, language);
            case List<?> several ->
                several.stream()
                        .map(each -> said(each, language, messages).toString())
                        .collect(Collectors.joining(messages.say(language, "entry.and")));
            default -> arg;
        };
    }
}
