package groundwork.console.web;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Destination;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.ledger.Postings;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HomeDesk {

    private static final List<String> SHOWN =
            List.of("visit.households", "demand.raised", "demand.settled", "pairing.pairs");

    private final Figures figures;
    private final ProgrammeChoices programmes;
    private final List<Gaps> gaps;

    HomeDesk(Figures figures, ProgrammeChoices programmes, List<Gaps> gaps) {
        this.figures = figures;
        this.programmes = programmes;
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
            @CookieValue(name = ProgrammeChoices.NAME, required = false) String last) {
        return programmes
                .chosen(scope, programme == null ? last : programme)
                .map(chosen -> new Home(
                        chosen,
                        scope.read(db -> tiles(db, chosen)),
                        gaps.stream()
                                .flatMap(each -> each.of(scope, chosen).stream())
                                .toList()))
                .orElse(new Home(null, List.of(), List.of()));
    }

    private List<Home.Tile> tiles(JdbcClient db, ProgrammeChoice chosen) {
        var extent = Extent.of(chosen.id());
        long position = new Postings(db).head();
        return SHOWN.stream()
                .map(cite -> figures.cited(cite).orElseThrow())
                .map(figure -> {
                    var value = figures.count(db, figure, extent, position, null);
                    var months = new TreeMap<YearMonth, BigDecimal>();
                    Stream.iterate(
                                    YearMonth.from(chosen.from()),
                                    month -> !month.isAfter(YearMonth.from(chosen.to())),
                                    month -> month.plusMonths(1))
                            .forEach(month -> months.put(month, BigDecimal.ZERO));
                    figures.byDay(db, figure, extent)
                            .forEach((day, amount) -> months.merge(YearMonth.from(day), amount, BigDecimal::add));
                    return new Home.Tile(value, List.copyOf(months.values()));
                })
                .toList();
    }
}
