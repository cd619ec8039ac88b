package groundwork.resident.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Say;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.resident.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One message, and what is done with it.
 *
 * @param village its name, or empty
 * @param household masked name of its head, or empty
 * @param demands that it may say again: of the household, or of the village
 * @param decides whether it is for the reader to say what comes of it
 * @param became address of the demand or entry that it became, or null
 */
public record InboxPage(
        Message message,
        LocalDate sent,
        String village,
        String household,
        List<Choice> demands,
        boolean decides,
        String became)
        implements Page {

    public String path() {
        return "/inbox/" + message.id();
    }

    /** About how we ourselves work. */
    public boolean style() {
        return message.kind() == Message.Kind.STYLE;
    }

    public List<Choice> topics() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", Say.t("resident.inbox.choose")));
        Stream.of(Topic.values()).forEach(topic -> choices.add(choice("entry.topic.", topic)));
        return choices;
    }

    public List<Choice> reasons() {
        return Stream.of(Message.Reason.values())
                .map(reason -> choice("resident.inbox.reason.", reason))
                .toList();
    }

    private static Choice choice(String keys, Enum<?> constant) {
        var code = constant.name().toLowerCase(Locale.ROOT);
        var words = Say.t(keys + code);
        return new Choice(code, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "InboxPage[" + message + "]";
    }
}
