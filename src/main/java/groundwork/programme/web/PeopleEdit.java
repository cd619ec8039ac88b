package groundwork.programme.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.programme.Programme;
import java.util.List;

/**
 * The people of a programme, to be named and taken back.
 *
 * @param unit whose officers can be chosen, or null
 */
public record PeopleEdit(
        Programme programme,
        List<Group> groups,
        List<Choice> units,
        String unit,
        List<Choice> officers,
        List<Choice> roles)
        implements Page {}
