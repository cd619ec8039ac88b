package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.intake.Entered.Tab;
import groundwork.ledger.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sheet of earlier imports each tab of a workbook is. A tab that is alone of its kind goes by the kind, one of
 * several by kind and tab: where a bureau has added a tab since, or taken one away, the others stay what they were. By
 * what its rows say a tab is known again, whatever it is called now and wherever it stands.
 */
final class SheetIdentities {

    private final Earlier earlier;
    private final Set<String> live;
    private final Map<String, List<Line>> lines;
    private final Map<String, String> kept = new HashMap<>();

    private SheetIdentities(Earlier earlier, Set<String> live, Map<String, List<Line>> lines) {
        this.earlier = earlier;
        this.live = live;
        this.lines = lines;
    }

    /** By the identities that the workbook alone gives its tabs; those that are right are not in it. */
    static Map<String, String> of(Scope scope, Campaign campaign, Entered book, Earlier earlier) {
        var doubtful = new ArrayList<Tab>();
        var live = live(scope, campaign, book.tabs());
        for (var tab : book.tabs()) if (live.contains(other(tab))) doubtful.add(tab);
        if (doubtful.isEmpty()) return Map.of();
        var identities = new SheetIdentities(earlier, live, lines(book, doubtful));
        doubtful.stream()
                .map(Tab::kind)
                .distinct()
                .forEach(kind -> identities.decide(
                        doubtful.stream().filter(tab -> tab.kind().equals(kind)).toList()));
        return identities.kept;
    }

    /** What the tab would go by if there were more tabs of its kind, or fewer. */
    private static String other(Tab tab) {
        return tab.identity().equals(tab.kind()) ? tab.own() : tab.kind();
    }

    private static Set<String> live(Scope scope, Campaign campaign, List<Tab> tabs) {
        var asked = new HashSet<String>();
        for (var tab : tabs) {
            asked.add(tab.kind());
            asked.add(tab.own());
        }
        return new HashSet<>(scope.read(db -> db.sql("""
                        select asked.sheet from unnest(:asked) asked(sheet)
                        where exists (select from intake.row r
                          join intake.import i on i.county = r.county and i.id = r.import
                          where r.programme = :programme and r.sheet = asked.sheet and i.undone_at is null)""")
                .param("asked", Tables.array("text", List.copyOf(asked)))
                .param("programme", campaign.id())
                .query(String.class)
                .list()));
    }

    private static Map<String, List<Line>> lines(Entered book, List<Tab> tabs) {
        var lines = new HashMap<String, List<Line>>();
        for (var tab : tabs) lines.put(tab.identity(), new ArrayList<>());
        for (var kind : tabs.stream().map(Tab::kind).distinct().toList())
            book.rows(kind, row -> {
                if (lines.containsKey(row.identity()) && !row.byCode())
                    lines.get(row.identity()).add(row.line());
            });
        return lines;
    }

    /** The tab that has most of what went by the kind alone goes by it again; where two have as much, the first. */
    private void decide(List<Tab> tabs) {
        Tab heir = null;
        long most = 0;
        for (var tab : tabs) {
            long same = known(tab, tab.kind());
            if (same > most && same > known(tab, tab.own())) {
                heir = tab;
                most = same;
            }
        }
        for (var tab : tabs) {
            boolean alone = tab.identity().equals(tab.kind());
            if (tab == heir) keep(tab, tab.kind());
            else if (!alone || known(tab, tab.own()) > 0 || !live.contains(tab.kind())) keep(tab, tab.own());
        }
    }

    private void keep(Tab tab, String identity) {
        if (!identity.equals(tab.identity())) kept.put(tab.identity(), identity);
    }

    /** How many of its rows an earlier sheet has; 0 where it is another list. */
    private long known(Tab tab, String identity) {
        return live.contains(identity) ? earlier.sheet(identity).known(lines.get(tab.identity())) : 0;
    }
}
