package groundwork.intake.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/**
 * Where rows are pasted that were copied in Excel or WPS.
 *
 * @param programme the one that is looked at, or null
 */
public record PastePage(List<Choice> programmes, String programme) implements Page {}
