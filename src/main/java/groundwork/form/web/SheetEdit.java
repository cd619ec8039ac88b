package groundwork.form.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import java.util.UUID;

/**
 * A form while it is written.
 *
 * @param before the version it follows, or null
 * @param preview its questions as they will be asked; empty while nobody looks at them
 */
public record SheetEdit(
        ProgrammeChoice programme,
        UUID before,
        SheetForm form,
        List<Shown> preview,
        List<Choice> types,
        List<Choice> uses)
        implements Page {}
