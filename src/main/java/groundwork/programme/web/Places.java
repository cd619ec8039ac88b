package groundwork.programme.web;

import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The villages of a programme, with the names of the areas and what their profiles say. */
@Component("programmePlaces")
class Places {

    private final Programmes programmes;
    private final Areas areas;
    private final Progress progress;

    Places(Programmes programmes, Areas areas, Progress progress) {
        this.programmes = programmes;
        this.areas = areas;
        this.progress = progress;
    }

    List<VillageRow> of(Scope scope, Programme programme, Locale reader) {
        var lying = Townships.now(scope);
        var included = programmes.villages(scope, programme.id());
        var named = areas.find(included.stream()
                .flatMap(village -> Stream.of(village.village(), lying.of(village.village())))
                .distinct()
                .toList());
        var teams = progress.byVillage(scope, programme, "village.teams");
        var households = progress.byVillage(scope, programme, "village.households");
        var mu = progress.byVillage(scope, programme, "village.mu");
        var carded = progress.byVillage(scope, programme, "card.households");
        var visited = progress.byVillage(scope, programme, "visit.households");
        return included.stream()
                .map(village -> new VillageRow(
                        village.entry(),
                        village.village(),
                        name(named, village.village(), reader),
                        name(named, lying.of(village.village()), reader),
                        teams.get(village.village()),
                        households.get(village.village()),
                        mu.get(village.village()),
                        carded.get(village.village()),
                        visited.get(village.village())))
                .toList();
    }

    private static String name(Map<Long, Area> named, long code, Locale reader) {
        var area = named.get(code);
        return area == null ? Long.toString(code) : area.name(reader);
    }
}
