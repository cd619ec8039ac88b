package groundwork.resident.web;

import groundwork.directory.Scope;
import groundwork.frame.OneOf;
import groundwork.frame.ProgrammeChoices;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.resident.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking messages up, or dismissing them, for other programs: what came of one is said by {@code GET} of it. */
@RestController
class SettlingApi {

    private static final String MESSAGE = "/api/v1/inbox/{id}/";

    private final InboxDesk desk;
    private final ProgrammeChoices programmes;

    SettlingApi(InboxDesk desk, ProgrammeChoices programmes) {
        this.desk = desk;
        this.programmes = programmes;
    }

    /** @param programme its short name, or absent for none */
    record ToDemand(
            String programme,
            String title,
            @OneOf(Topic.class) String topic) {

        @Override
        public String toString() {
            return "ToDemand";
        }
    }

    /** @param ownStyle about how we ourselves work */
    record ToOpinion(String programme, Boolean ownStyle) {}

    /** @param into a demand that says the same */
    record ToMerger(String into) {}

    record Dismissal(@OneOf(Message.Reason.class) String reason) {}

    @PostMapping(MESSAGE + "demand")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void demand(Scope scope, @PathVariable UUID id, @RequestBody ToDemand sent, Locale reader) {
        var programme = Optional.ofNullable(programmes.named(scope, sent.programme()));
        desk.demand(scope, programme, id, sent.title(), sent.topic(), reader).orRefused();
    }

    @PostMapping(MESSAGE + "opinion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void opinion(Scope scope, @PathVariable UUID id, @RequestBody ToOpinion sent, Locale reader) {
        var programme = Optional.ofNullable(programmes.named(scope, sent.programme()));
        desk.opinion(scope, programme, id, Boolean.TRUE.equals(sent.ownStyle()) ? "yes" : null, reader)
                .orRefused();
    }

    @PostMapping(MESSAGE + "merger")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merge(Scope scope, @PathVariable UUID id, @RequestBody ToMerger sent, Locale reader) {
        desk.merge(scope, id, sent.into(), reader).orRefused();
    }

    /** @param sent with reason {@code unclear}, {@code done_already}, {@code not_ours}, {@code abuse} */
    @PostMapping(MESSAGE + "dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(Scope scope, @PathVariable UUID id, @RequestBody Dismissal sent, Locale reader) {
        desk.dismiss(scope, id, sent.reason(), reader).orRefused();
    }

    /** It waits again. */
    @PostMapping(MESSAGE + "dismissal/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void back(Scope scope, @PathVariable UUID id, Locale reader) {
        desk.back(scope, id, reader).orRefused();
    }
}
