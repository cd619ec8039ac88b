package groundwork.access.web;

import groundwork.directory.Officer;
import groundwork.directory.SignIn;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/**
 * One officer to be added or changed, and whether and how he signs in.
 *
 * @param officer as he stands, or null for a new one
 * @param signIn or null
 * @param sessions how many are open
 * @param factor whether he has a code generator
 * @param passkeys how many he has, for whatever name of the site
 * @param linked whether with the identity provider
 * @param self true for the reader himself
 * @param grants all that he was ever given, the latest first
 */
public record OfficerEdit(
        Officer officer,
        SignIn signIn,
        int sessions,
        boolean factor,
        int passkeys,
        boolean linked,
        List<Choice> units,
        boolean self,
        List<GrantLine> grants,
        GrantChoices choices)
        implements Page {

    public String action() {
        return officer == null ? "/officers" : "/officers/" + officer.id();
    }
}
