package groundwork.programme.web;

import groundwork.frame.Gap;
import groundwork.frame.Page;
import groundwork.programme.Note;
import groundwork.programme.PlanWords;
import groundwork.programme.Programme;
import java.util.List;

/**
 * One programme: its plan, how far it is, and what is missing.
 *
 * @param position the figures were counted at
 */
public record ProgrammePage(
        Programme programme,
        PlanWords plan,
        String unit,
        Phase phase,
        List<TargetLine> targets,
        List<Group> groups,
        List<String> units,
        List<VillageRow> villages,
        List<Note> deficiencies,
        List<Note> promises,
        List<Gap> gaps,
        long position)
        implements Page {

    public long met() {
        return targets.stream().filter(TargetLine::met).count();
    }

    /** Where a figure of this programme is traced to its entries. */
    public String trace(String cite) {
        return "/figures/" + cite + "?programme=" + programme.slug();
    }

    public String path() {
        return "/programmes/" + programme.slug();
    }
}
