package groundwork.intake.web;

import groundwork.frame.Flaw;
import groundwork.frame.ProgrammeChoice;
import groundwork.intake.upload.Tab;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page of columns as a form sends it: {@code kind-0}, {@code column-0-3}, {@code programme}. */
record ColumnsForm(Map<String, String> form) {

    static String kind(int tab) {
        return "kind-" + tab;
    }

    static String column(int tab, int head) {
        return "column-" + tab + "-" + head;
    }

    /** The tabs as they are wanted. */
    List<Tab> tabs(List<Tab> were) {
        var tabs = new ArrayList<Tab>();
        for (int i = 0; i < were.size(); i++) tabs.add(tab(i, were.get(i)));
        return tabs;
    }

    private Tab tab(int at, Tab was) {
        if (!form.containsKey(kind(at))) return was;
        var kind = text(kind(at));
        if (kind == null || !kind.equals(was.kind())) return was.as(kind);
        var keys = new ArrayList<String>();
        for (int i = 0; i < was.heads().size(); i++) keys.add(text(column(at, i)));
        return was.with(kind, keys, was.remembered());
    }

    /** Whether a sheet is taken for something else than it was, so that its columns have to be looked at first. */
    boolean otherKinds(List<Tab> were) {
        for (int i = 0; i < were.size(); i++) {
            var kind = text(kind(i));
            if (kind != null && !Objects.equals(kind, were.get(i).kind())) return true;
        }
        return false;
    }

    /** Null when none, or one that there is not, was chosen. */
    String programme(List<ProgrammeChoice> there) {
        var slug = text("programme");
        return there.stream()
                .map(ProgrammeChoice::slug)
                .filter(one -> one.equals(slug))
                .findFirst()
                .orElse(null);
    }

    static List<Flaw> twice(int at, Tab tab) {
        var flaws = new ArrayList<Flaw>();
        var seen = new HashSet<String>();
        for (int i = 0; i < tab.heads().size(); i++) {
            var key = tab.heads().get(i).key();
            if (key != null && !seen.add(key)) flaws.add(Flaw.at(column(at, i), "intake.columns.flaw.twice"));
        }
        return flaws;
    }

    private String text(String name) {
        var text = form.get(name);
        return text == null || text.isBlank() ? null : text;
    }
}
