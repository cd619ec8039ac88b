package groundwork.access.web;

import groundwork.frame.Page;

/**
 * One's own password.
 *
 * @param first true when somebody else has seen it, so that it must be changed before anything else
 */
public record PasswordForm(boolean first) implements Page {}
