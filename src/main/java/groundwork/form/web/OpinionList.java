package groundwork.form.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Tab;
import java.util.List;

/**
 * Opinions by topic, to be sorted.
 *
 * @param tabs those not sorted yet, all, and each topic with something under it
 * @param topic that is shown
 */
public record OpinionList(
        ProgrammeChoice programme, List<Tab> tabs, String topic, List<Choice> topics, Paged<OpinionLine> opinions)
        implements Page {}
