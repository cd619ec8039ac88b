package groundwork.frame;

import groundwork.directory.Scope;
import java.util.List;

/**
 * Looks for leaks in what a feature keeps. Each feature registers one as a bean; the programme's page shows them all
 * together. It is asked whenever that page is opened, so it counts with indexes and lists nothing.
 */
public interface Gaps {

    /** Those that there are; a gap of which there is none is left out. */
    List<Gap> of(Scope scope, ProgrammeChoice programme);
}
