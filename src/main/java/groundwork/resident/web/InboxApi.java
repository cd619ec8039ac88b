package groundwork.resident.web;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.frame.Slice;
import groundwork.resident.Inbox;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came by the cards' pages, for other programs. */
@RestController
class InboxApi {

    private final Inbox inbox;

    InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The newest first. @param settled those that were dealt with, in the place of those that wait */
    @GetMapping("/api/v1/inbox")
    Slice<MessageAnswer> list(Scope scope, @RequestParam(defaultValue = "false") boolean settled, Slice.From from) {
        return Slice.of(inbox.list(scope, !settled, null, from.down(), from.size()), from)
                .each(MessageAnswer::of);
    }

    @GetMapping("/api/v1/inbox/{id}")
    MessageAnswer show(Scope scope, @PathVariable UUID id) {
        return inbox.find(scope, id)
                .map(MessageAnswer::of)
                .orElseThrow(() -> Refusal.missing("resident.inbox.missing"));
    }
}
