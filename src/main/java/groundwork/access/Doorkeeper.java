package groundwork.access;

import groundwork.directory.Entrance;
import groundwork.directory.SignIn;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Asks the directory whether to let somebody in. */
@Component
final class Doorkeeper implements AuthenticationProvider {

    /** Not let in; the answer says why. */
    static final class Refused extends AuthenticationException {

        private final transient Entrance.Answer answer;

        Refused(Entrance.Answer answer) {
            super("not let in");
            this.answer = answer;
        }

        Entrance.Answer answer() {
            return answer;
        }
    }

    private final Entrance entrance;
    private final Proofs proofs;

    Doorkeeper(Entrance entrance, Proofs proofs) {
        this.entrance = entrance;
        this.proofs = proofs;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        return switch (entrance.knock(asked.getName(), String.valueOf(asked.getCredentials()))) {
            case Entrance.Answer.Open(var who) -> proofs.more(who) ? letHalf(who) : let(who);
            case Entrance.Answer refused -> throw new Refused(refused);
        };
    }

    @Override
    public boolean supports(Class<?> asked) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(asked);
    }

    static Authentication let(SignIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(who, null, AuthorityUtils.NO_AUTHORITIES);
    }

    static Authentication letHalf(SignIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(new HalfIn(who), null, List.of());
    }
}
