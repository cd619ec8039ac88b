package groundwork.assistance.web;

import groundwork.assistance.Given;
import groundwork.assistance.Helps;
import groundwork.assistance.Pairing;
import groundwork.assistance.Pairings;
import groundwork.directory.Areas;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Bilingual;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that was given as help in a programme. */
@Controller
class AssistanceDesk {

    static final List<String> WITHIN = List.of("assistance.information", "assistance.given", "assistance.jobs");
    private static final List<String> TILES = List.of(
            "pairing.pairs",
            "assistance.information",
            "assistance.jobs",
            "assistance.jobs_confirmed",
            "relief.households",
            "resource.worth",
            "funds.raised",
            "hazard.places");
    private static final int SHOWN = 40;
    private static final int COUNTED = 1000;

    private final Helps helps;
    private final Pairings pairings;
    private final Officers officers;
    private final Areas areas;

    AssistanceDesk(Helps helps, Pairings pairings, Officers officers, Areas areas) {
        this.helps = helps;
        this.pairings = pairings;
        this.officers = officers;
        this.areas = areas;
    }

    @GetMapping("/assistance")
    AssistancePage show(Scope scope, ProgrammeChoice programme) {
        var id = programme.id();
        return new AssistancePage(
                programme,
                helps.values(scope, id, TILES),
                pairs(scope, pairings.list(scope, id, 200), helps.behind(scope, id, WITHIN, COUNTED)),
                List.of(
                        kind(scope, id, "information", "assistance.information"),
                        kind(scope, id, "given", "assistance.given"),
                        kind(scope, id, "jobs", "assistance.jobs"),
                        kind(scope, id, "relief", "relief.goods", "relief.households"),
                        kind(scope, id, "resources", "resource.worth", "resource.benefit"),
                        kind(scope, id, "funds", "funds.raised", "funds.spent"),
                        kind(scope, id, "hazards", "hazard.places")),
                pairings.stray(scope, id));
    }

    List<AssistancePage.Pair> pairs(Scope scope, List<Pairing> found, List<Given> given) {
        var times = given.stream()
                .filter(one -> one.pairing() != null)
                .collect(Collectors.groupingBy(Given::pairing, Collectors.counting()));
        var names = officers.names(
                scope,
                found.stream().map(Pairing::officer).filter(Objects::nonNull).toList());
        var said = Said.of(scope, List.of(), found.stream().map(Pairing::household));
        var villages = areas.find(
                found.stream().map(Pairing::village).filter(Objects::nonNull).toList());
        return found.stream()
                .map(pairing -> {
                    var village = pairing.village() == null ? null : villages.get(pairing.village());
                    return new AssistancePage.Pair(
                            pairing,
                            names.get(pairing.officer()),
                            said.household(pairing.household()),
                            village == null
                                    ? null
                                    : new Bilingual(village.name(Locale.ENGLISH), village.name(Locale.CHINESE)),
                            times.getOrDefault(pairing.id(), 0L));
                })
                .toList();
    }

    List<AssistancePage.Line> lines(Scope scope, List<Given> given) {
        var said = Said.of(scope, given.stream().map(Given::wordsOf).toList(), java.util.stream.Stream.of());
        var confirmed =
                pairings.confirmed(scope, given.stream().map(Given::entry).toList());
        return given.stream()
                .map(one -> new AssistancePage.Line(one, said.note(one.wordsOf()), confirmed.contains(one.entry())))
                .toList();
    }

    private AssistancePage.Kind kind(Scope scope, UUID programme, String key, String... ids) {
        return new AssistancePage.Kind(key, ids[0], lines(scope, helps.behind(scope, programme, List.of(ids), SHOWN)));
    }
}
