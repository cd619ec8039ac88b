package groundwork.field;

import groundwork.card.Cards;
import groundwork.card.Villages;
import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Grants;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.field.Briefing.BriefedVillage;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The villages to which an officer may go. */
@Component
class Whereabouts {

    /** As many as a phone keeps. */
    private static final int FEW = 6;

    private final Areas areas;
    private final Cards cards;
    private final Villages villages;
    private final Grants grants;

    Whereabouts(Areas areas, Cards cards, Villages villages, Grants grants) {
        this.areas = areas;
        this.cards = cards;
        this.villages = villages;
        this.grants = grants;
    }

    List<BriefedVillage> villages(JdbcClient db, Scope scope) {
        var mine = new HashSet<>(Totals.villages(db, scope, grants.today().minusDays(Totals.DAYS)));
        mine.addAll(cards.villagesOf(scope, scope.officer()));
        var reach = areas.villages(scope.county()).stream()
                .filter(area -> scope.offersVillage(area.code()))
                .toList();
        if (mine.isEmpty()) mine.addAll(registered(scope, reach));
        var townships = areas.townships(scope.county()).stream().collect(Collectors.toMap(Area::code, Area::name));
        var lying = Townships.now(scope);
        return reach.stream()
                .map(area -> new BriefedVillage(
                        area.code(),
                        area.name(),
                        townships.getOrDefault(lying.of(area.code()), ""),
                        mine.contains(area.code())))
                .toList();
    }

    /** Whoever is new begins where somebody was registered, unless that is everywhere. */
    private List<Long> registered(Scope scope, List<Area> reach) {
        var some = villages.registered(scope, reach.stream().map(Area::code).toList(), FEW + 1);
        return some.size() <= FEW ? some : List.of();
    }
}
