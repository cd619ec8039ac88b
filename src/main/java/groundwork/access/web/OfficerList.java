package groundwork.access.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import java.util.List;

/**
 * Officers of the county.
 *
 * @param unit id of the one they are narrowed to, or null
 * @param searched true when a name was looked for
 */
public record OfficerList(
        Paged<OfficerLine> lines, List<Choice> units, String unit, boolean searched, boolean mayChange)
        implements Page {}
