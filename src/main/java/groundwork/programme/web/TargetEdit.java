package groundwork.programme.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.programme.Programme;
import java.util.List;

/** The targets of a programme, to be set and taken back. */
public record TargetEdit(Programme programme, List<TargetLine> targets, List<Choice> figures) implements Page {}
