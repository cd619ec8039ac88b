package groundwork.access;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Identities;
import groundwork.directory.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a session knows of its owner's having come from the identity provider, and of his wish to be linked with it. */
@Component
class Linking {

    static final String PROVIDED = "provided";
    static final String LINK = "link";

    private final Identities identities;
    private final AuditLog audit;
    private final VouchedKept vouched;

    Linking(Identities identities, AuditLog audit, VouchedKept vouched) {
        this.identities = identities;
        this.audit = audit;
        this.vouched = vouched;
    }

    /** @param first whether he is to be linked once he is in */
    void mark(SignIn who, Vouched one, boolean first, HttpServletRequest request) {
        request.getSession().setAttribute(PROVIDED, "yes");
        if (!first) return;
        vouched.keep(one, request);
        request.getSession().setAttribute(LINK, who.id().toString());
    }

    static boolean provided(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PROVIDED) != null;
    }

    /** With whom he is to be linked. */
    Optional<Vouched> agreed(SignIn who, HttpServletRequest request) {
        var session = request.getSession(false);
        var wished = session != null && who.id().toString().equals(session.getAttribute(LINK));
        return wished ? vouched.of(request) : Optional.empty();
    }

    void link(SignIn who, Vouched one) {
        if (identities.link(who.id(), one.issuer(), one.subject())) audit.write(who, Deed.of(Act.IDENTITY_LINKED));
    }
}
