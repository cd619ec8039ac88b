package groundwork.summary.web;

import groundwork.frame.Page;
import groundwork.summary.document.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which demands the text tells as cases, and which it could. Each button sends the list as it shall be.
 *
 * @param chosen whether somebody chose; otherwise the best are told
 */
public record CaseList(View view, List<Case> told, List<Case> others, boolean chosen) implements Page {

    /** At most so many are offered; who looks for another one finds it among the demands. */
    private static final int OFFERED = 60;

    public List<Case> offered() {
        return others.subList(0, Math.min(OFFERED, others.size()));
    }

    public String address() {
        return view.at("/summary/cases");
    }

    /** The ids that are told, as a form sends them. */
    public String list() {
        return list(ids());
    }

    static String list(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    public String with(Case more) {
        var ids = ids();
        ids.add(more.demand());
        return list(ids);
    }

    public String without(Case one) {
        var ids = ids();
        ids.remove(one.demand());
        return list(ids);
    }

    /** The one at {@code index} a place further up. */
    public String raised(int index) {
        var ids = ids();
        Collections.swap(ids, index, index - 1);
        return list(ids);
    }

    private List<UUID> ids() {
        return told.stream().map(Case::demand).collect(Collectors.toCollection(ArrayList::new));
    }
}
