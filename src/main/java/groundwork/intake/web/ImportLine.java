package groundwork.intake.web;

import groundwork.intake.Arrival;

/**
 * An import in a list.
 *
 * @param officer who brought it
 * @param programme title of what it belongs to; empty where that is not known yet
 */
public record ImportLine(Arrival arrival, ArrivalState state, String officer, String programme) {}
