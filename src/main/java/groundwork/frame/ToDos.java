package groundwork.frame;

import groundwork.directory.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a feature wants done by a day. Each feature registers one as a bean; the desk shows them all together. */
public interface ToDos {

    /** The first of them by deadline, at most {@code most}. It is asked whenever the desk is opened. */
    List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most);

    /** All that lies on his desk, by what it asks of him in his roles; a pile with nothing on it may be among them. */
    default List<Pile> piles(Scope scope) {
        return List.of();
    }

    /** Those with something on them. */
    static List<Pile> piled(List<ToDos> all, Scope scope) {
        return all.stream()
                .flatMap(each -> each.piles(scope).stream())
                .filter(pile -> pile.count() > 0)
                .toList();
    }

    /** The first of all of them by deadline. */
    static List<ToDo> first(List<ToDos> all, Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        var day = Comparator.comparing(
                (ToDo one) -> one.deadline() == null ? null : one.deadline().due(),
                Comparator.nullsLast(Comparator.naturalOrder()));
        return all.stream()
                .flatMap(each -> each.of(scope, programme, reader, most).stream())
                .sorted(day)
                .limit(most)
                .toList();
    }
}
