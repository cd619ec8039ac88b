package groundwork.console.web;

import groundwork.figure.Value;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.util.List;

/** All figures of a programme that are not zero, by noun, each with its definition. */
public record FigureList(ProgrammeChoice programme, long position, List<Group> groups) implements Page {

    /** @param noun first part of the figures' ids */
    public record Group(String noun, List<Row> rows) {}

    public record Row(Value value, List<Value> parts) {}
}
