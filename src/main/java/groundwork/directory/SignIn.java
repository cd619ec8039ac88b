package groundwork.directory;

import java.util.UUID;

/**
 * The right to come in under a login name, as it stands now.
 *
 * @param login in the form {@link Logins#plain} gives it
 * @param officer who acts: the same id in every county an administrator works in
 * @param county where; null until an administrator has chosen his first
 * @param administrator of the installation: may go from county to county, and works in each as its administrator and
 *     office; what others may do is in their {@link Grant grants}
 * @param mustChange somebody else has seen the password
 * @param stamp counts up whenever open sessions shall end
 */
public record SignIn(
        UUID id,
        String login,
        UUID officer,
        Integer county,
        boolean administrator,
        boolean disabled,
        boolean mustChange,
        int stamp) {}
