package groundwork.assistance.web;

import groundwork.assistance.Pot;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;

/**
 * All that is set aside for demands and pairings.
 *
 * @param below only that of which more went than there was
 */
public record PotList(ProgrammeChoice programme, boolean below, Paged<Pot> pots) implements Page {}
