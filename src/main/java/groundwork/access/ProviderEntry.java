package groundwork.access;

import groundwork.directory.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets in officers for whom the identity provider vouches, as far as its word goes. */
@Component
public class ProviderEntry {

    private final Presence presence;
    private final Remembered remembered;
    private final Proofs proofs;
    private final Linking linking;

    ProviderEntry(Presence presence, Remembered remembered, Proofs proofs, Linking linking) {
        this.presence = presence;
        this.remembered = remembered;
        this.proofs = proofs;
        this.linking = linking;
    }

    /**
     * In a session of its own; to the question for his second factor where he has one and showed none there. The first
     * time he shows it in any case: until the two are linked, what was shown there is anybody's.
     *
     * @param first whether the two are to be linked
     * @return the address to go to
     */
    public String come(
            SignIn who, Vouched vouched, boolean first, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().invalidate();
        if ((first || !vouched.both()) && proofs.more(who)) {
            var half = new SecurityContextImpl(Doorkeeper.letHalf(who));
            SecurityContextHolder.setContext(half);
            remembered.saveContext(half, request, response);
            linking.mark(who, vouched, first, request);
            return "/sign-in/code";
        }
        linking.mark(who, vouched, first, request);
        var to = presence.enter(who, "provider", request, response);
        if (vouched.both()) Presence.settled(request);
        return to;
    }
}
