package groundwork.sync.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.sync.CarriedOutbox;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Outboxes that are carried in as files, for the PC of a township. */
@Controller
class CarriedDesk {

    private final CarriedOutbox outbox;

    CarriedDesk(CarriedOutbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/outbox")
    CarriedPage ask(Scope scope) {
        return CarriedPage.BEFORE;
    }

    /** Sent again it adds nothing, so there is no need to lead elsewhere. */
    @PostMapping("/outbox")
    Answer take(Scope scope, @RequestParam(required = false) MultipartFile file) throws IOException {
        if (file == null || file.isEmpty())
            return Refusal.flawed(Flaw.at("file", "sync.carried.missing")).on(CarriedPage.BEFORE);
        try (var in = file.getInputStream()) {
            return new CarriedPage(outbox.take(scope, in));
        } catch (Refusal refusal) {
            return refusal.on(CarriedPage.BEFORE);
        }
    }
}
