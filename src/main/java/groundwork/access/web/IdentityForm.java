package groundwork.access.web;

import groundwork.frame.Page;

/**
 * Asks whoever comes from the identity provider for the first time which officer he is.
 *
 * @param login as the provider says it, or null where he says it himself
 */
public record IdentityForm(String login) implements Page {

    @Override
    public String toString() {
        return "IdentityForm";
    }
}
