package groundwork.field;

import groundwork.card.CardCode;
import groundwork.card.Household;
import groundwork.card.HouseholdFilter;
import groundwork.card.Households;
import groundwork.demand.Demands;
import groundwork.demand.Listed;
import groundwork.demand.Titles;
import groundwork.directory.Grants;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.field.VillageSheet.SheetDemand;
import groundwork.field.VillageSheet.SheetHousehold;
import groundwork.field.VillageSheet.SheetPlan;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import groundwork.programme.Programmes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A village as a phone keeps it. */
@Component
public class VillageSheets {

    private final Changed changed;
    private final Officers officers;
    private final Households households;
    private final Demands demands;
    private final Programmes programmes;
    private final Grants grants;

    VillageSheets(
            Changed changed,
            Officers officers,
            Households households,
            Demands demands,
            Programmes programmes,
            Grants grants) {
        this.changed = changed;
        this.officers = officers;
        this.households = households;
        this.demands = demands;
        this.programmes = programmes;
        this.grants = grants;
    }

    /**
     * @param after the position at which it was read before, 0 for never
     * @param hash what was said with that position: where the server went back since, all is new; or null
     * @throws Refusal where there is no such village in his reach
     */
    public VillageSheet of(Scope scope, long village, long after, String hash) {
        if (village / 1_000_000 != scope.county() || !scope.offersVillage(village))
            throw Refusal.missing("field.server.village");
        return scope.read(db -> {
            var postings = new Postings(db);
            long position = postings.followedTo();
            var now = postings.page(position - 1, 1).stream()
                    .map(Posting::mark)
                    .findFirst()
                    .orElse(null);
            return changed.since(db, scope, village, after, hash, position)
                    ? whole(db, scope, village, position, now)
                    : VillageSheet.unchanged(position, now);
        });
    }

    private VillageSheet whole(JdbcClient db, Scope scope, long village, long position, String hash) {
        var raised = demands.inVillage(scope, village);
        return new VillageSheet(
                position,
                hash,
                null,
                village,
                families(scope, village, raised),
                demands(db, raised),
                plan(scope, village));
    }

    private List<SheetHousehold> families(Scope scope, long village, List<Listed> raised) {
        var all = households.inVillage(scope, village, HouseholdFilter.ALL, grants.today());
        var names = officers.names(
                scope,
                all.stream()
                        .filter(one -> one.card() != null)
                        .map(one -> one.card().officer())
                        .collect(Collectors.toSet()));
        var open = raised.stream()
                .filter(one -> one.household() != null && one.state().open())
                .collect(Collectors.groupingBy(Listed::household, Collectors.summingInt(_ -> 1)));
        return all.stream().map(one -> family(scope, one, names, open)).toList();
    }

    private static SheetHousehold family(Scope scope, Household one, Map<UUID, String> names, Map<UUID, Integer> open) {
        var officer = one.card() == null ? null : one.card().officer();
        var name = word(one.words().name());
        return new SheetHousehold(
                one.id(),
                one.team(),
                word(one.words().door()),
                name,
                name == null ? null : Initials.of(name),
                officer == null ? null : names.get(officer),
                scope.officer().equals(officer),
                one.lastVisit(),
                one.visits(),
                open.getOrDefault(one.id(), 0),
                one.card() == null ? null : CardCode.of(one.card().id()));
    }

    private static List<SheetDemand> demands(JdbcClient db, List<Listed> raised) {
        var words = new Postings(db)
                .words(raised.stream()
                        .map(Listed::wordsOf)
                        .filter(java.util.Objects::nonNull)
                        .toList());
        return raised.stream()
                .map(one -> new SheetDemand(
                        one.id(),
                        one.household(),
                        Typed.word(one.topic()),
                        word(Titles.of(words.get(one.wordsOf()))),
                        one.state().code(),
                        one.holder(),
                        one.due(),
                        one.raised(),
                        one.settled()))
                .toList();
    }

    private List<SheetPlan> plan(Scope scope, long village) {
        return programmes.includingVillage(scope, village, grants.today()).stream()
                .map(one -> new SheetPlan(
                        one.title(), programmes.plan(scope, one.id()).contents()))
                .filter(plan -> !plan.text().isEmpty())
                .toList();
    }

    /** Null for none, and for one that was erased. */
    private static String word(String text) {
        return text == null || text.isEmpty() || text.equals(Words.ERASED) || text.equals(Words.APART) ? null : text;
    }
}
