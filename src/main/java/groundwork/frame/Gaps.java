package groundwork.frame;

import groundwork.directory.Scope;
import java.util.List;

/**
 * Looks for leaks in what a feature keeps. Each feature registers one as a bean; the programme's page shows them all
 * together. It is asked whenever that page is opened, so it counts with indexes and lists nothing.
 */
public interface Gaps {

    /** What is looked for; a gap of which there is none may be among them. */
    List<Gap> of(Scope scope, ProgrammeChoice programme);

    /** All that there are, those of which there is none left out. */
    static List<Gap> found(List<Gaps> all, Scope scope, ProgrammeChoice programme) {
        return all.stream()
                .flatMap(each -> each.of(scope, programme).stream())
                .filter(gap -> gap.count() == null || gap.count() > 0)
                .toList();
    }
}
