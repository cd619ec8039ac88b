package groundwork.notice.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.notice.OwnAddress;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One’s own mail address: typed, confirmed by the code that came there, taken away. */
@Controller
class OwnAddressDesk {

    private final OwnAddress address;
    private final NoticeDesk desk;

    OwnAddressDesk(OwnAddress address, NoticeDesk desk) {
        this.address = address;
        this.desk = desk;
    }

    @PostMapping("/notices/address")
    Answer ask(Scope scope, @RequestParam(name = "address", defaultValue = "") String typed, Locale reader) {
        try {
            address.ask(scope, typed);
            return said("notice.address.asked");
        } catch (Refusal refusal) {
            return refusal.on(desk.list(scope, Paged.From.FIRST, reader));
        }
    }

    @PostMapping("/notices/address/confirmation")
    Answer confirm(Scope scope, @RequestParam(defaultValue = "") String code, Locale reader) {
        try {
            address.confirm(scope, code);
            return said("notice.address.confirmed");
        } catch (Refusal refusal) {
            return refusal.on(desk.list(scope, Paged.From.FIRST, reader));
        }
    }

    @PostMapping("/notices/address/confirmation/removal")
    Answer forget(Scope scope) {
        address.forget(scope);
        return Moved.to("/notices");
    }

    @PostMapping("/notices/address/removal")
    Answer remove(Scope scope) {
        address.remove(scope);
        return said("notice.address.removed");
    }

    private static Moved said(String key) {
        return Moved.to("/notices").saying(key);
    }
}
