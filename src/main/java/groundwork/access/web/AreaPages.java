package groundwork.access.web;

import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.frame.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the pages of areas show, in the words of the reader. */
@Component
class AreaPages {

    private final Areas areas;

    AreaPages(Areas areas) {
        this.areas = areas;
    }

    /** An administrator sees no records, and looks after all areas of the county. */
    AreaTree tree(Scope scope, Locale reader) {
        var lying = Townships.now(scope);
        var names = townships(scope).stream().collect(Collectors.toMap(Area::code, area -> area.name(reader)));
        boolean all = scope.holds(Role.ADMINISTRATOR);
        var byTownship = areas.villages(scope.county()).stream()
                .filter(area -> all || scope.offersVillage(area.code()))
                .collect(Collectors.groupingBy(area -> lying.of(area.code()), TreeMap::new, Collectors.toList()));
        if (all) names.keySet().forEach(code -> byTownship.putIfAbsent(code, List.of()));
        return new AreaTree(
                byTownship.entrySet().stream()
                        .map(each -> township(each, names, lying, reader))
                        .toList(),
                all);
    }

    private static AreaTree.Township township(
            Map.Entry<Long, List<Area>> each, Map<Long, String> names, Townships lying, Locale reader) {
        return new AreaTree.Township(
                each.getKey(),
                names.getOrDefault(each.getKey(), each.getKey().toString()),
                each.getValue().stream()
                        .map(area -> new AreaTree.Village(
                                area.code(), area.name(reader), lying.moved().containsKey(area.code())))
                        .toList());
    }

    /** @param to the township that was chosen, or null */
    AreaMove move(Scope scope, long village, Area to, ReachChange change, Locale reader) {
        long from = Townships.now(scope).of(village);
        var choices = townships(scope).stream()
                .filter(area -> area.code() != from)
                .map(area -> choice(area, reader))
                .toList();
        return new AreaMove(
                village,
                name(village, reader),
                name(from, reader),
                choices,
                to == null ? null : choice(to, reader),
                change);
    }

    List<Area> townships(Scope scope) {
        return areas.townships(scope.county());
    }

    /** The code where it is not loaded. */
    String name(long code, Locale reader) {
        return areas.find(code).map(area -> area.name(reader)).orElse(Long.toString(code));
    }

    private static Choice choice(Area area, Locale reader) {
        return new Choice(Long.toString(area.code()), area.name(reader));
    }
}
