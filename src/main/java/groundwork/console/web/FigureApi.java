package groundwork.console.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.figure.Figures.Traced;
import groundwork.frame.Days;
import groundwork.frame.Messages;
import groundwork.frame.Refusal;
import groundwork.frame.Slice;
import groundwork.ledger.Postings;
import groundwork.programme.Programmes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Figures with what they say, where they were counted, and the entries behind them. */
@RestController
class FigureApi {

    private final Figures figures;
    private final Programmes programmes;
    private final Messages messages;

    FigureApi(Figures figures, Programmes programmes, Messages messages) {
        this.figures = figures;
        this.programmes = programmes;
        this.messages = messages;
    }

    /**
     * What a figure is asked of; nothing narrows where it is absent.
     *
     * @param position counts postings before it; absent, or one that is yet to come, means all
     * @param asOf for figures with a due day: what was due before this day
     */
    record Asked(UUID unit, Long village, LocalDate from, LocalDate to, Long position, LocalDate asOf) {

        Extent extent(UUID programme) {
            return new Extent(programme, unit, village, from, to);
        }

        long at(long head) {
            return position == null ? head : Math.clamp(position, 0, head);
        }
    }

    record Counted(FigureScope scope, List<FigureAnswer> figures) {}

    record One(FigureScope scope, FigureAnswer figure, List<FigureAnswer> parts) {}

    record Behind(
            UUID entry,
            LocalDate day,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount) {}

    /** @param next goes into {@code after} for what follows; null when nothing follows */
    record Trace(FigureScope scope, String figure, List<Behind> items, String next) {}

    /** Every figure that has anything. */
    @GetMapping("/api/v1/programmes/{slug}/figures")
    Counted list(Scope scope, @PathVariable String slug, Asked asked) {
        var programme = programmes.require(scope, slug).id();
        return scope.read(db -> {
            long at = asked.at(new Postings(db).head());
            return new Counted(
                    FigureScope.of(slug, asked, at),
                    figures.all().stream()
                            .map(figure -> figures.count(db, figure, asked.extent(programme), at, asked.asOf()))
                            .filter(value -> !value.isZero())
                            .map(one -> FigureAnswer.of(one, messages))
                            .toList());
        });
    }

    @GetMapping("/api/v1/programmes/{slug}/figures/{figure}")
    One show(Scope scope, @PathVariable String slug, @PathVariable String figure, Asked asked) {
        var cited = cited(figure);
        var programme = programmes.require(scope, slug).id();
        return scope.read(db -> {
            long at = asked.at(new Postings(db).head());
            var value = figures.count(db, cited, asked.extent(programme), at, asked.asOf());
            var parts = cited.parts().isEmpty()
                    ? List.<FigureAnswer>of()
                    : figures.byPart(db, cited, value.extent(), at).values().stream()
                            .map(one -> FigureAnswer.of(one, messages))
                            .toList();
            return new One(FigureScope.of(slug, asked, at), FigureAnswer.of(value, messages), parts);
        });
    }

    @GetMapping("/api/v1/programmes/{slug}/figures/{figure}/entries")
    Trace trace(Scope scope, @PathVariable String slug, @PathVariable String figure, Asked asked, Slice.From from) {
        var cited = cited(figure);
        var programme = programmes.require(scope, slug).id();
        int size = from.size();
        var after = from.after() == null ? null : after(from.after());
        return scope.read(db -> {
            long at = asked.at(new Postings(db).head());
            var value = figures.count(db, cited, asked.extent(programme), at, asked.asOf());
            var found = figures.trace(db, value, after, size + 1);
            var shown = found.subList(0, Math.min(size, found.size()));
            return new Trace(
                    FigureScope.of(slug, asked, at),
                    value.cite(),
                    shown.stream()
                            .map(one -> new Behind(one.entry(), one.day(), one.amount()))
                            .toList(),
                    found.size() > size ? cursor(shown.getLast()) : null);
        });
    }

    private Figure cited(String id) {
        return figures.cited(id).orElseThrow(() -> Refusal.missing("console.figure.missing"));
    }

    private static String cursor(Traced last) {
        var text = last.day() + " " + last.entry();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Traced after(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 2);
            var day = Days.read(parts[0]);
            if (day != null && parts.length == 2) return new Traced(day, UUID.fromString(parts[1]), null);
        } catch (IllegalArgumentException none) {
            // One that was made up is said to be none.
        }
        throw Slice.madeUp();
    }
}
