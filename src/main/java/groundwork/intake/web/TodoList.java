package groundwork.intake.web;

import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.intake.upload.Todo;
import java.util.List;
import java.util.UUID;

/**
 * Rows that imports left out.
 *
 * @param programme null for the whole county
 * @param batch only of this import, or null
 */
public record TodoList(ProgrammeChoice programme, UUID batch, long number, Paged<Todo> paged, List<Group> groups)
        implements Page {

    /** Rows that one import left out. */
    public record Group(UUID batch, String fileName, List<RowTable> tables) {}
}
