package groundwork.sync.web;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.sync.Resync;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a phone has receipts for and a server that was restored has no more. */
@RestController
class MissingApi {

    record Remembered(List<UUID> ids) {}

    private static final int MOST = 1000;

    private final Resync resync;

    MissingApi(Resync resync) {
        this.resync = resync;
    }

    @PostMapping("/api/v1/field/missing")
    Resync.Missing missing(Scope scope, @RequestBody Remembered sent) {
        if (sent.ids() == null || sent.ids().contains(null)) throw Refusal.unusable("sync.missing.unreadable");
        if (sent.ids().size() > MOST) throw Refusal.tooMuch("sync.missing.large", MOST);
        return resync.missing(scope, sent.ids());
    }
}
