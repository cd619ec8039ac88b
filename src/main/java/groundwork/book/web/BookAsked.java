package groundwork.book.web;

import groundwork.book.Trip;
import groundwork.frame.Days;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;

/** What the address of the book asks for. What makes no sense narrows nothing. */
public record BookAsked(String month, String unit, String officer, String sheet) {

    YearMonth monthOr(YearMonth otherwise) {
        var asked = Days.month(month);
        return asked == null ? otherwise : asked;
    }

    UUID unitId() {
        return typed(unit, UUID::fromString);
    }

    UUID officerId() {
        return typed(officer, UUID::fromString);
    }

    int sheetNumber() {
        var asked = typed(sheet, Integer::valueOf);
        return asked == null ? 0 : Math.max(0, asked);
    }

    boolean unitHas(Trip trip) {
        return unitId() == null || unitId().equals(trip.unit());
    }

    boolean has(Trip trip) {
        return unitHas(trip) && (officerId() == null || trip.officers().contains(officerId()));
    }

    private static <T> T typed(String text, Function<String, T> read) {
        if (text == null || text.isBlank()) return null;
        try {
            return read.apply(text.strip());
        } catch (RuntimeException madeUp) {
            return null;
        }
    }
}
