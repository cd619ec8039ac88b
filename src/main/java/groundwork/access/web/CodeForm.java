package groundwork.access.web;

import groundwork.frame.Page;

/**
 * Asks for the second factor, after somebody's password was right.
 *
 * @param generator whether he has one, whose code is asked for
 * @param passkey whether he may show a passkey instead
 */
public record CodeForm(boolean generator, boolean passkey) implements Page {}
