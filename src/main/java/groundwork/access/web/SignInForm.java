package groundwork.access.web;

import groundwork.directory.DemoSignIns.DemoSignIn;
import groundwork.frame.Page;
import java.util.List;

/**
 * The door.
 *
 * @param notice message key of what just happened, or null
 * @param passkeys whether one can be shown under the name that this page was opened under
 * @param provider what the county's identity provider is called, empty for one without a name; null for none
 * @param demo sign-ins of the demo, one click away; none on any other server
 */
public record SignInForm(String notice, boolean passkeys, String provider, List<DemoSignIn> demo) implements Page {}
