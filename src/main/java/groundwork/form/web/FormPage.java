package groundwork.form.web;

import groundwork.form.Forms.Odd;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Tab;
import java.util.List;

/**
 * Consultation forms and what came of them.
 *
 * @param odd codes that do not fit, at most a hundred
 * @param tabs opinions and suggestions, and those on our own style: never mixed
 */
public record FormPage(
        ProgrammeChoice programme, FormTable table, List<Odd> odd, List<Tab> tabs, Paged<OpinionLine> opinions)
        implements Page {}
