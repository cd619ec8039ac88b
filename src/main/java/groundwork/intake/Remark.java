package groundwork.intake;

import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/**
 * A sentence for the person who brought the workbook: a key of {@code messages/intake*.properties} and what fills it.
 *
 * <p>Arguments are numbers, dates and {@link Bilingual} labels of ours, never the text of a cell: a cell may hold a
 * name, and remarks end up in logs and on the command line. The cell itself is shown beside the remark where it may be
 * seen.
 */
public record Remark(String key, List<Object> args) {

    public Remark {
        args = List.copyOf(args);
    }

    /** @param key without the noun in front: {@code "cell.formula"} */
    public static Remark of(String key, Object... args) {
        return new Remark("intake." + key, List.of(args));
    }

    /** What is wrong, or worth a look. */
    public String in(Messages messages, Language language) {
        return messages.say(language, key, said(language));
    }

    /** What would be right, where that can be said. */
    public Optional<String> right(Messages messages, Language language) {
        var right = key + ".right";
        return messages.has(right) ? Optional.of(messages.say(language, right, said(language))) : Optional.empty();
    }

    private Object[] said(Language language) {
        return args.stream()
                .map(arg -> switch (arg) {
                    case Bilingual words -> words.in(language);
                    // ISO 8601 is what both languages type.
                    case Temporal time -> time.toString();
                    default -> arg;
                })
                .toArray();
    }
}
