package groundwork.access.web;

import groundwork.frame.Page;

/**
 * The door.
 *
 * @param notice message key of what just happened, or null
 */
public record SignInForm(String notice) implements Page {}
