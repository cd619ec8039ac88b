package groundwork.notice;

import groundwork.directory.OwnMail;
import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Messages;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Ids;
import java.time.Clock;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** The address that one’s own mails go to: it is taken once somebody has read there what we sent. */
@Component
public class OwnAddress {

    private final OwnMail own;
    private final Letters letters;
    private final Messages messages;
    private final Clock clock;

    OwnAddress(OwnMail own, Letters letters, Messages messages, Clock clock) {
        this.own = own;
        this.letters = letters;
        this.messages = messages;
        this.clock = clock;
    }

    /** One that waits for its code, or null. */
    public String asked(Scope scope) {
        return own.asked(scope).orElse(null);
    }

    /** Mails a code there. */
    public void ask(Scope scope, String typed) {
        var address = Typed.text(typed);
        if (!letters.ready()) throw Refusal.conflict("notice.mail.server");
        if (!address.matches(OwnMail.FORM)) throw Refusal.flawed(Flaw.at("address", "notice.address.flaw"));
        var code = own.ask(scope, address).orElseThrow(() -> Refusal.tooOften("notice.address.often"));
        try {
            letters.send(
                    Ids.next(clock),
                    address,
                    messages.both("notice.address.subject"),
                    language -> messages.say(language, "notice.address.text", code, letters.link("/notices")) + "\n");
        } catch (MailException refused) {
            own.forget(scope);
            throw Refusal.flawed(Flaw.at("address", "notice.address.flaw.unsent"));
        }
    }

    public void confirm(Scope scope, String code) {
        if (!own.confirm(scope, Typed.text(code))) throw Refusal.flawed(Flaw.at("code", "notice.address.flaw.code"));
    }

    public void forget(Scope scope) {
        own.forget(scope);
    }

    public void remove(Scope scope) {
        own.remove(scope);
    }
}
