package groundwork.console.web;

import groundwork.directory.Scope;
import groundwork.frame.Destination;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.ToDos;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one arrives after signing in. */
@Controller
class HomeDesk {

    /** As many as one sees without scrolling. */
    private static final int TO_DO = 8;

    private final ProgrammeChoices programmes;
    private final HomeFigures figures;
    private final List<ToDos> toDos;
    private final List<Gaps> gaps;

    HomeDesk(ProgrammeChoices programmes, HomeFigures figures, List<ToDos> toDos, List<Gaps> gaps) {
        this.programmes = programmes;
        this.figures = figures;
        this.toDos = toDos;
        this.gaps = gaps;
    }

    @Bean
    static Destination homePlace() {
        return new Destination("console.home", "/", 10);
    }

    @GetMapping("/")
    Home home(
            Scope scope,
            @RequestParam(required = false) String programme,
            @CookieValue(name = ProgrammeChoices.NAME, required = false) String last,
            Locale reader) {
        return programmes
                .chosen(scope, programme == null ? last : programme)
                .map(chosen -> new Home(
                        chosen,
                        figures.tiles(scope, chosen),
                        ToDos.piled(toDos, scope),
                        ToDos.first(toDos, scope, chosen, reader, TO_DO),
                        figures.visits(scope, chosen, reader),
                        Gaps.found(gaps, scope, chosen),
                        !scope.wholeCounty()))
                .orElseGet(Home::empty);
    }
}
