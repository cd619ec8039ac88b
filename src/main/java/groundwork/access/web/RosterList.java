package groundwork.access.web;

import groundwork.directory.Roster;
import groundwork.frame.Page;
import java.util.List;

/** Where lists of officers come in; those of the last day. */
public record RosterList(List<Roster> rosters) implements Page {}
