package groundwork.console.web;

import java.time.LocalDate;
import java.util.UUID;

/** What figures were asked of, and the position they were counted at. */
record FigureScope(
        String programme, UUID unit, Long village, LocalDate from, LocalDate to, LocalDate asOf, long position) {

    static FigureScope of(String slug, FigureApi.Asked asked, long position) {
        return new FigureScope(slug, asked.unit(), asked.village(), asked.from(), asked.to(), asked.asOf(), position);
    }
}
