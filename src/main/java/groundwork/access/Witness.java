package groundwork.access;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Entrance;
import groundwork.directory.SignIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Sees who comes in, who is turned away and who goes, and has the audit log keep it. */
@Component
final class Witness {

    private final AuditLog audit;

    Witness(AuditLog audit) {
        this.audit = audit;
    }

    /** By whatever way: each of Spring Security's tells so once the new session is there. */
    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignIn who) cameIn(who, "password");
    }

    void cameIn(SignIn who, String by) {
        audit.write(who, Deed.of(Act.SIGNED_IN).with("by", by));
    }

    void turnedAway(String typed, Exception why) {
        if (!(why instanceof Doorkeeper.Refused refused)) return;
        var word = switch (refused.answer()) {
            case Entrance.Answer.Open _ -> throw new IllegalStateException("let in, and yet refused");
            case Entrance.Answer.Wrong _ -> "wrong";
            case Entrance.Answer.Locked _ -> "locked";
            case Entrance.Answer.Late _ -> "late";
            case Entrance.Answer.Closed _ -> "closed";
            case Entrance.Answer.Coded _ -> "code";
        };
        audit.writeRefusal(typed == null ? "" : typed, Deed.of(Act.REFUSED).with("why", word));
    }

    void turnedAway(SignIn who, String why) {
        audit.write(who, Deed.of(Act.REFUSED).with("why", why));
    }

    void turnedAway(String typed, String why) {
        audit.writeRefusal(typed, Deed.of(Act.REFUSED).with("why", why));
    }

    /** A page that none of his roles opens. */
    void refused(Row page) {
        var deed = Deed.of(Act.REFUSED).with("why", "role").with("page", page.path());
        Presence.current().ifPresent(who -> audit.write(who, deed));
    }

    void went(Authentication known) {
        if (known != null && known.getPrincipal() instanceof SignIn who) audit.write(who, Deed.of(Act.SIGNED_OUT));
    }
}
