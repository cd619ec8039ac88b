package groundwork.resident.web;

import groundwork.card.Households;
import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.demand.Listed;
import groundwork.demand.State;
import groundwork.demand.Titles;
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

    InboxList list(Scope scope, boolean waiting, Paged.From from, Locale reader) {
        var page = inbox.list(scope, waiting, from);
        var known = names.of(scope, reader)
                .with(page.rows().stream().map(Message::village).toList(), List.of());
        return new InboxList(
                List.of(
                        new Tab(say("waiting", reader), "/inbox", inbox.waiting(scope), waiting),
                        new Tab(say("settled", reader), "/inbox?settled=1", null, !waiting)),
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
                message.state() == Message.State.WAITING ? demands(scope, message, reader) : List.of());
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
