package groundwork.access;

import groundwork.directory.FactorRules;
import groundwork.directory.Passkeys;
import groundwork.directory.SecondFactors;
import groundwork.directory.SignIn;
import org.springframework.stereotype.Component;

/** By what somebody can prove that he is the one, besides his password. */
@Component
public class Proofs {

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final FactorRules rules;
    private final PasskeySite site;

    Proofs(SecondFactors factors, Passkeys passkeys, FactorRules rules, PasskeySite site) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.rules = rules;
        this.site = site;
    }

    public boolean generator(SignIn who) {
        return factors.has(who);
    }

    /** Whether he has a passkey that is good for the site's present name. */
    public boolean passkey(SignIn who) {
        return site.name().filter(name -> passkeys.has(who.id(), name)).isPresent();
    }

    /**
     * Whether his password alone is too little: he has a generator, or a passkey and a role that needs two factors. Who
     * came by his password could otherwise set up a generator of his own in the place of the passkey.
     */
    boolean more(SignIn who) {
        return generator(who) || rules.asked(who) && passkey(who);
    }
}
