package groundwork.frame;

import groundwork.directory.Scope;
import java.util.List;
import java.util.Locale;

/** What a feature wants done by a day. Each feature registers one as a bean; the desk shows them all together. */
public interface ToDos {

    /** The first of them by deadline, at most {@code most}. It is asked whenever the desk is opened. */
    List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most);
}
