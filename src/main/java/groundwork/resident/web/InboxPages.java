package groundwork.resident.web;

import groundwork.card.Households;
import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.demand.Listed;
import groundwork.demand.State;
import groundwork.demand.Titles;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Masker;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Paged;
import groundwork.frame.Say;
import groundwork.frame.Tab;
import groundwork.ledger.Fact;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import groundwork.resident.Inbox;
import groundwork.resident.Message;
import groundwork.resident.web.InboxList.Line;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the inbox's pages together. */
@Component
class InboxPages {

    private static final int DEMANDS = 30;
    private static final int WORDS = 60;

    private final Inbox inbox;
    private final Households households;
    private final Demands demands;
    private final Names names;
    private final Messages messages;

    InboxPages(Inbox inbox, Households households, Demands demands, Names names, Messages messages) {
        this.inbox = inbox;
        this.households = households;
        this.demands = demands;
        this.names = names;
        this.messages = messages;
    }

    /** @param village of which alone, or null */
    InboxList list(Scope scope, boolean waiting, Long village, Paged.From from, Locale reader) {
        var page = inbox.list(scope, waiting, village, from);
        var known = names.of(scope, reader)
                .with(page.rows().stream().map(Message::village).toList(), List.of())
                .with(Arrays.asList(village), List.of());
        var count = inbox.waiting(scope).stream()
                .filter(some -> village == null || village.equals(some.village()))
                .mapToLong(Inbox.Waiting::count)
                .sum();
        var of = village == null ? "" : "village=" + village;
        return new InboxList(
                known.village(village),
                List.of(
                        new Tab(say("waiting", reader), of.isEmpty() ? "/inbox" : "/inbox?" + of, count, waiting),
                        new Tab(
                                say("settled", reader),
                                "/inbox?settled=1" + (of.isEmpty() ? "" : "&" + of),
                                null,
                                !waiting)),
                new Paged<>(
                        page.rows().stream()
                                .map(message -> new Line(
                                        message,
                                        day(message),
                                        message.village() == null ? "" : known.village(message.village()),
                                        shortened(message.text())))
                                .toList(),
                        page.newer(),
                        page.older()));
    }

    InboxPage of(Scope scope, Message message, Locale reader) {
        var place = message.village() == null ? List.<Long>of() : List.of(message.village());
        return new InboxPage(
                message,
                day(message),
                message.village() == null
                        ? ""
                        : names.of(scope, reader).with(place, List.of()).village(message.village()),
                household(scope, message),
                message.state() == Message.State.WAITING ? demands(scope, message, reader) : List.of(),
                decides(scope, message),
                became(scope, message));
    }

    /** Whatever kind it came as: the office may have taken it for another. */
    private String became(Scope scope, Message message) {
        if (message.entry() == null) return null;
        return (knows(scope, message.entry()) ? "/demands/" : "/entries/") + message.entry();
    }

    /** Whether it is for whoever asks to say what comes of it. */
    static boolean decides(Scope scope, Message message) {
        return message.kind() == Message.Kind.STYLE ? scope.holds(Role.LEADER) : scope.holds(Role.OFFICE, Role.FIELD);
    }

    boolean knows(Scope scope, UUID demand) {
        return demands.find(scope, demand).isPresent();
    }

    private String household(Scope scope, Message message) {
        return message.household() == null
                ? ""
                : households
                        .find(scope, message.household())
                        .map(found -> Masker.name(found.words().name()))
                        .orElse("");
    }

    private List<Choice> demands(Scope scope, Message message, Locale reader) {
        var filter =
                message.household() != null ? Filter.ALL.by(message.household()) : Filter.ALL.in(message.village());
        var some = Stream.of(State.Lane.TODO, State.Lane.WAITING, State.Lane.SETTLED)
                .flatMap(lane -> demands.list(scope, filter.under(lane), Paged.From.FIRST).rows().stream())
                .filter(demand -> demand.wordsOf() != null)
                .limit(DEMANDS)
                .toList();
        var said = scope.read(
                db -> new Postings(db).words(some.stream().map(Listed::wordsOf).toList()));
        return some.stream().map(demand -> choice(demand, said, reader)).toList();
    }

    private static Choice choice(Listed demand, Map<UUID, List<Words>> said, Locale reader) {
        var title = Objects.requireNonNullElse(Titles.of(said.get(demand.wordsOf())), "");
        return new Choice(
                demand.id().toString(), Say.shortDay(demand.raised(), Language.of(reader)) + " " + shortened(title));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= WORDS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WORDS)) + "…";
    }

    private static LocalDate day(Message message) {
        return LocalDate.ofInstant(message.sentAt(), Fact.ZONE);
    }

    private String say(String key, Locale reader) {
        return messages.say(Language.of(reader), "resident.inbox." + key);
    }
}
