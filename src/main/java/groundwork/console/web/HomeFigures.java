package groundwork.console.web;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.frame.Heat;
import groundwork.frame.Language;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import groundwork.ledger.Fact;
import groundwork.ledger.Postings;
import groundwork.programme.Programmes;
import groundwork.programme.Target;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The few figures of a programme that its desk begins with. */
@Component
class HomeFigures {

    private static final List<String> SHOWN =
            List.of("visit.households", "demand.raised", "demand.settled", "pairing.pairs");

    private final Figures figures;
    private final Programmes programmes;
    private final Clock clock;

    HomeFigures(Figures figures, Programmes programmes, Clock clock) {
        this.figures = figures;
        this.programmes = programmes;
        this.clock = clock;
    }

    List<Home.Tile> tiles(Scope scope, ProgrammeChoice chosen) {
        var targets = programmes.targets(scope, chosen.id()).stream()
                .collect(Collectors.toMap(Target::figure, Target::atLeast, BigDecimal::max));
        return scope.read(db -> {
            long position = new Postings(db).head();
            return SHOWN.stream()
                    .map(cite -> figures.cited(cite).orElseThrow())
                    .map(figure -> new Home.Tile(
                            figures.count(db, figure, Extent.of(chosen.id()), position, null),
                            targets.get(figure.id()),
                            List.copyOf(sums(
                                            db,
                                            figure,
                                            chosen,
                                            YearMonth::from,
                                            YearMonth.from(chosen.to()),
                                            month -> month.plusMonths(1))
                                    .values())))
                    .toList();
        });
    }

    /** Home visits by week, from the programme's first to this one or its last. */
    List<Heat> visits(Scope scope, ProgrammeChoice chosen, Locale reader) {
        var last = chosen.asOf(Fact.today(clock));
        var visits = figures.cited("visit.times").orElseThrow();
        TreeMap<LocalDate, BigDecimal> weeks = scope.read(
                db -> sums(db, visits, chosen, HomeFigures::monday, monday(last), monday -> monday.plusWeeks(1)));
        var days = weeks.keySet().stream()
                .map(monday -> Say.shortDay(monday, Language.of(reader)))
                .toList();
        return Heat.of(days, List.copyOf(weeks.values()));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Amounts by month or week, those with nothing among them. */
    private <T extends Comparable<? super T>> TreeMap<T, BigDecimal> sums(
            JdbcClient db,
            Figure figure,
            ProgrammeChoice chosen,
            Function<LocalDate, T> of,
            T last,
            UnaryOperator<T> next) {
        var sums = new TreeMap<T, BigDecimal>();
        Stream.iterate(of.apply(chosen.from()), one -> one.compareTo(last) <= 0, next)
                .forEach(one -> sums.put(one, BigDecimal.ZERO));
        figures.byDay(db, figure, Extent.of(chosen.id()).within(chosen.from(), chosen.to()))
                .forEach((day, amount) -> sums.computeIfPresent(of.apply(day), (one, sum) -> sum.add(amount)));
        return sums;
    }
}
