package groundwork.access.web;

import groundwork.directory.Passkey;
import groundwork.frame.Page;
import java.util.List;

/**
 * One's own passkeys.
 *
 * @param site the name for which they are made, or null where none are
 * @param here whether this page was opened under that name
 * @param options what the browser is to make, as JSON; null before the password was given
 * @param owed whether his county asks for a second factor before anything else
 */
public record PasskeyList(List<Passkey> passkeys, String site, boolean here, String options, boolean owed)
        implements Page {

    public boolean good(Passkey passkey) {
        return passkey.rpId().equals(site);
    }

    @Override
    public String toString() {
        return "PasskeyList";
    }
}
