package groundwork.resident.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Destination;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.resident.Inbox;
import groundwork.resident.Message;
import groundwork.resident.Message.Reason;
import groundwork.resident.Message.State;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came by the cards' pages: taken up, put to what is there already, or dismissed. */
@Controller
class InboxDesk {

    private static final int LINE = 80;

    private final Inbox inbox;
    private final InboxPages pages;
    private final Takers takers;

    InboxDesk(Inbox inbox, InboxPages pages, Takers takers) {
        this.inbox = inbox;
        this.pages = pages;
        this.takers = takers;
    }

    @Bean
    static Destination inboxPlace() {
        return new Destination("resident.inbox", "/inbox", 62);
    }

    @GetMapping("/inbox")
    InboxList list(
            Scope scope,
            @RequestParam(required = false) String settled,
            @RequestParam(required = false) String village,
            Paged.From from,
            Locale reader) {
        return pages.list(scope, settled == null, Typed.village(village), from, reader);
    }

    @GetMapping("/inbox/{id}")
    InboxPage show(Scope scope, @PathVariable UUID id, Locale reader) {
        return pages.of(scope, message(scope, id), reader);
    }

    @PostMapping("/inbox/{id}/demand")
    Answer demand(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable UUID id,
            @RequestParam(required = false) String title,
            @RequestParam(required = false) String topic,
            Locale reader) {
        return settled(scope, id, reader, message -> {
            var typed = new Typed();
            var line = typed.needed("title", title, "resident.flaw.title");
            typed.wrong(line.length() > LINE, "title", "frame.flaw.long", LINE);
            var about = typed.neededOne(Topic.class, "topic", topic, "resident.flaw.topic");
            typed.check();
            var demand = takers.demand(scope, programme, message, about, line);
            return Moved.to("/demands/" + demand).saying("resident.done.demand");
        });
    }

    @PostMapping("/inbox/{id}/opinion")
    Answer opinion(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable UUID id,
            @RequestParam(required = false) String style,
            Locale reader) {
        return settled(scope, id, reader, message -> {
            takers.opinion(scope, programme, message, style != null);
            return Moved.to("/inbox").saying("resident.done.opinion");
        });
    }

    @PostMapping("/inbox/{id}/merger")
    Answer merge(Scope scope, @PathVariable UUID id, @RequestParam(required = false) String into, Locale reader) {
        return settled(scope, id, reader, message -> {
            var typed = new Typed();
            var demand = typed.neededId("into", into, "resident.flaw.into");
            typed.wrong(demand != null && !pages.knows(scope, demand), "into", "resident.flaw.into");
            typed.check();
            takers.merge(scope, message, demand);
            return Moved.to("/demands/" + demand).saying("resident.done.merged");
        });
    }

    @PostMapping("/inbox/{id}/dismissal")
    Answer dismiss(Scope scope, @PathVariable UUID id, @RequestParam(required = false) String reason, Locale reader) {
        return settled(scope, id, reader, message -> {
            var typed = new Typed();
            var why = typed.neededOne(Reason.class, "reason", reason, "resident.flaw.reason");
            typed.check();
            inbox.dismiss(scope, id, why);
            return Moved.to("/inbox").saying("resident.done.dismissed").undoneBy("/inbox/" + id + "/dismissal/end");
        });
    }

    /** It waits again. */
    @PostMapping("/inbox/{id}/dismissal/end")
    Answer back(Scope scope, @PathVariable UUID id, Locale reader) {
        var message = message(scope, id);
        try {
            decides(scope, message);
            inbox.back(scope, id);
            return Moved.to("/inbox/" + id).saying("resident.done.back");
        } catch (Refusal refusal) {
            return refusal.on(pages.of(scope, message(scope, id), reader));
        }
    }

    private Answer settled(Scope scope, UUID id, Locale reader, Function<Message, Answer> how) {
        var message = message(scope, id);
        try {
            decides(scope, message);
            if (message.state() != State.WAITING) throw Refusal.conflict("resident.inbox.settledAlready");
            return how.apply(message);
        } catch (Refusal refusal) {
            return refusal.on(pages.of(scope, message(scope, id), reader));
        }
    }

    /** What is about our own style the leading group takes down or leaves; all else is the office's work. */
    private static void decides(Scope scope, Message message) {
        if (!InboxPages.decides(scope, message)) throw Refusal.conflict("resident.inbox.others");
    }

    private Message message(Scope scope, UUID id) {
        return inbox.find(scope, id).orElseThrow(() -> Refusal.missing("resident.inbox.missing"));
    }
}
