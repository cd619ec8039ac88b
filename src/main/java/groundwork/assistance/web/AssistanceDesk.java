package groundwork.assistance.web;

import groundwork.assistance.Helps;
import groundwork.assistance.Pairings;
import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pairings of a programme, and everything that was given in it. */
@Controller
class AssistanceDesk {

    private static final List<String> TILES = List.of(
            "pairing.pairs",
            "pairing.officers",
            "assistance.information",
            "assistance.jobs",
            "relief.households",
            "resource.worth",
            "funds.balance",
            "hazard.places");
    private static final int PAGE = 50;
    private static final int SHOWN = 40;

    private final Helps helps;
    private final Pairings pairings;
    private final PairLines lines;

    AssistanceDesk(Helps helps, Pairings pairings, PairLines lines) {
        this.helps = helps;
        this.pairings = pairings;
        this.lines = lines;
    }

    @GetMapping("/assistance")
    AssistancePage show(
            Scope scope,
            ProgrammeChoice programme,
            Paged.From from,
            @RequestParam(defaultValue = "") String state,
            Locale reader) {
        var id = programme.id();
        var over = state.equals("over");
        var found = pairings.page(scope, id, !over, from, PAGE);
        return new AssistancePage(
                programme,
                helps.values(scope, id, TILES),
                over,
                found.with(rows -> lines.pairs(scope, rows, reader)),
                pairings.strays(scope, id),
                pairings.stray(scope, id));
    }

    @GetMapping("/assistance/given")
    HelpPage given(Scope scope, ProgrammeChoice programme) {
        var id = programme.id();
        return new HelpPage(
                programme,
                List.of(
                        kind(scope, id, "given", "assistance.given"),
                        kind(scope, id, "information", "assistance.information"),
                        kind(scope, id, "jobs", "assistance.jobs"),
                        kind(scope, id, "resources", "resource.worth", "resource.benefit")));
    }

    private HelpPage.Kind kind(Scope scope, UUID programme, String key, String... ids) {
        var behind = helps.behind(scope, programme, List.of(ids), SHOWN);
        return new HelpPage.Kind(key, ids[0], lines.lines(scope, behind));
    }
}
