package groundwork.console.web;

import groundwork.console.Traces;
import groundwork.directory.Areas;
import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.figure.Figures.Traced;
import groundwork.figure.Value;
import groundwork.frame.Destination;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.ledger.Postings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class FigureDesk {

    private static final int SIZE = 50;

    private final Figures figures;
    private final Traces traces;
    private final ProgrammeChoices programmes;
    private final Areas areas;

    FigureDesk(Figures figures, Traces traces, ProgrammeChoices programmes, Areas areas) {
        this.figures = figures;
        this.traces = traces;
        this.programmes = programmes;
        this.areas = areas;
    }

    @Bean
    static Destination figuresPlace() {
        return new Destination("console.figures", "/figures", 70);
    }

    /** What a figure is asked of, from the address; {@code asOf} for what is overdue. */
    record Asked(
            String programme, UUID unit, Long village, LocalDate from, LocalDate to, Long position, LocalDate asOf) {

        Extent extent(UUID chosen) {
            return new Extent(chosen, unit, village, from, to);
        }
    }

    @GetMapping("/figures")
    Page list(Scope scope, Asked asked, @CookieValue(name = ProgrammeChoices.NAME, required = false) String last) {
        var chosen = programmes.chosen(scope, asked.programme() == null ? last : asked.programme());
        if (chosen.isEmpty()) return new FigureList(null, 0, List.of());
        return scope.read(db -> {
            long position = new Postings(db).head();
            var groups = new LinkedHashMap<String, List<FigureList.Row>>();
            for (var figure : figures.all()) {
                var value = figures.count(db, figure, asked.extent(chosen.get().id()), position, null);
                if (value.isZero()) continue;
                var rows = groups.computeIfAbsent(noun(figure), n -> new ArrayList<>());
                var parts = figures.byPart(db, figure, value.extent(), position).values();
                // What is counted in several units has no sum: each of its parts stands for itself.
                if (figure.unit() == Figure.Unit.GOODS)
                    parts.forEach(part -> rows.add(new FigureList.Row(part, List.of())));
                else rows.add(new FigureList.Row(value, figure.parts().isEmpty() ? List.of() : List.copyOf(parts)));
            }
            return new FigureList(
                    chosen.get(),
                    position,
                    groups.entrySet().stream()
                            .map(group -> new FigureList.Group(group.getKey(), group.getValue()))
                            .toList());
        });
    }

    private static String noun(Figure figure) {
        return figure.id().substring(0, figure.id().indexOf('.'));
    }

    @GetMapping("/figures/{cite}")
    Page trace(
            Scope scope,
            @PathVariable String cite,
            Asked asked,
            @RequestParam(required = false) LocalDate afterDay,
            @RequestParam(required = false) UUID afterEntry,
            Locale reader) {
        var figure = figures.cited(cite).orElseThrow(() -> Refusal.missing("console.figure.missing"));
        var chosen = programmes
                .chosen(scope, asked.programme())
                .orElseThrow(() -> Refusal.missing("console.figure.no_programme"));
        var after = afterEntry == null || afterDay == null ? null : new Traced(afterDay, afterEntry, null);
        return scope.read(db -> {
            long head = new Postings(db).head();
            long position = asked.position() == null ? head : Math.clamp(asked.position(), 0, head);
            var value = figures.count(db, figure, asked.extent(chosen.id()), position, asked.asOf());
            var found = figures.trace(db, value, after, SIZE + 1);
            var shown = found.subList(0, Math.min(SIZE, found.size()));
            var parts = figure.parts().isEmpty()
                    ? List.<Value>of()
                    : List.copyOf(
                            figures.byPart(db, figure, value.extent(), position).values());
            return new FigureTrace(
                    chosen,
                    value,
                    place(asked.village(), reader),
                    traces.behind(db, shown),
                    parts,
                    found.size() > SIZE ? next(chosen, value, asked, shown.getLast()) : null,
                    after == null);
        });
    }

    private String place(Long village, Locale reader) {
        return village == null
                ? null
                : areas.find(village).map(area -> area.name(reader)).orElse(village.toString());
    }

    private static String next(ProgrammeChoice chosen, Value value, Asked asked, Traced last) {
        var address = UriComponentsBuilder.fromPath("/figures/{cite}")
                .queryParam("programme", chosen.slug())
                .queryParam("position", value.position())
                .queryParam("afterDay", last.day())
                .queryParam("afterEntry", last.entry());
        if (asked.village() != null) address.queryParam("village", asked.village());
        if (asked.unit() != null) address.queryParam("unit", asked.unit());
        if (asked.from() != null) address.queryParam("from", asked.from());
        if (asked.to() != null) address.queryParam("to", asked.to());
        if (asked.asOf() != null) address.queryParam("asOf", asked.asOf());
        return address.build(value.cite()).toString();
    }
}
