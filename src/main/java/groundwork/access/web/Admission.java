package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Grants;
import groundwork.directory.OneTimeCode;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets officers sign in, and says so in the audit log. */
@Component
class Admission {

    private final SignIns signIns;
    private final Grants grants;
    private final AuditLog audit;

    Admission(SignIns signIns, Grants grants, AuditLog audit) {
        this.signIns = signIns;
        this.grants = grants;
        this.audit = audit;
    }

    /** @return the code for the first time; empty when the name is taken or he has one */
    Optional<OneTimeCode> admit(Scope scope, UUID officer, String login, boolean installation) {
        var code = signIns.add(login, officer, scope.county(), installation);
        if (code.isPresent())
            audit.write(
                    scope,
                    Deed.of(Act.SIGN_IN_GIVEN).about("officer", officer),
                    Deed.of(Act.CODE_ISSUED).about("officer", officer).with("for", "first"));
        return code;
    }

    /**
     * Who sees another's code could come in as him, so he must have all that the other has.
     *
     * @param signIn the other's, or null
     */
    boolean above(Scope scope, SignIn who, UUID officer, SignIn signIn) {
        if (signIn != null && signIn.administrator() && !who.administrator()) return true;
        var mine = grants.powers(who);
        return !grants.powers(scope.county(), officer).stream()
                .allMatch(power -> Grants.mayGive(who, mine, power.role(), power.where()));
    }
}
