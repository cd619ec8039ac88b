package groundwork.demand.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The form for a new demand.
 *
 * @param household that it is for, where one came from its page; else null
 * @param who that household, masked
 * @param subtopics of the county; empty where it has none
 * @param village chosen beforehand, or null
 */
public record DemandNew(
        ProgrammeChoice programme,
        UUID household,
        String who,
        Long village,
        List<Choice> villages,
        List<Choice> topics,
        List<Choice> subtopics,
        List<Choice> channels,
        List<Choice> urgencies,
        List<Choice> whom,
        LocalDate today)
        implements Page {}
