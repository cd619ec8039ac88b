package groundwork.console.web;

import groundwork.directory.Scope;
import groundwork.frame.Destination;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import java.util.Comparator;
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
                        toDos(scope, chosen, reader),
                        figures.visits(scope, chosen, reader),
                        Gaps.found(gaps, scope, chosen),
                        !scope.wholeCounty()))
                .orElseGet(Home::empty);
    }

    private List<ToDo> toDos(Scope scope, ProgrammeChoice chosen, Locale reader) {
        var day = Comparator.comparing(
                (ToDo one) -> one.deadline() == null ? null : one.deadline().due(),
                Comparator.nullsLast(Comparator.naturalOrder()));
        return toDos.stream()
                .flatMap(each -> each.of(scope, chosen, reader, TO_DO).stream())
                .sorted(day)
                .limit(TO_DO)
                .toList();
    }
}
