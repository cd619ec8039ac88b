package groundwork.form.web;

import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;

/** Every form that was drawn up for a programme, in its latest version. */
public record SheetList(ProgrammeChoice programme, Paged<FormPage.SheetLine> sheets) implements Page {}
