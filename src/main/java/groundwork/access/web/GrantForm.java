package groundwork.access.web;

import groundwork.directory.Role;
import groundwork.frame.OneOf;

/**
 * A role and where it holds, as a form sends them.
 *
 * @param place {@code county}, or the sort and the id of one of the {@link GrantPlaces}
 * @param village code or name of one village, which then is the place; or blank
 */
record GrantForm(
        @OneOf(Role.class) String role, String place, String village, String from, String until, String reason) {

    @Override
    public String toString() {
        return "GrantForm";
    }
}
