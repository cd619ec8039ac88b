package groundwork.access;

import groundwork.directory.Grants;
import groundwork.directory.Power;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What whoever sends a request may do, looked up once for it: a grant that was given, has ended or has been ended
 * counts at the next click, at every node.
 */
@Component
class Authority {

    private static final String KEPT = Authority.class.getName();

    private final Grants grants;
    private final Scopes scopes;

    Authority(Grants grants, Scopes scopes) {
        this.grants = grants;
        this.scopes = scopes;
    }

    @SuppressWarnings("unchecked")
    List<Power> powers(SignIn who, HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof List<?> known) return (List<Power>) known;
        var powers = held(grants.powers(who));
        request.setAttribute(KEPT, powers);
        return powers;
    }

    /** Of these, at most those of the key by which a program acts as him. */
    static List<Power> held(List<Power> powers) {
        return Bearing.key()
                .map(key -> powers.stream()
                        .filter(power -> key.roles().contains(power.role()))
                        .toList())
                .orElse(powers);
    }

    /** What he sees of his county by those of his powers with which the row admits him. */
    Scope scope(SignIn who, Who row, HttpServletRequest request) {
        var powers = row.by(powers(who, request));
        return row.where() == Who.Where.WHOLE_PROGRAMME
                ? scopes.forDocument(who.county(), who.officer(), powers)
                : scopes.of(who.county(), who.officer(), powers);
    }
}
