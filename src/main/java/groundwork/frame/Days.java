package groundwork.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

/** Days out of an address, into which somebody may have typed anything: for forms there is {@link Typed#day}. */
public final class Days {

    /** PostgreSQL keeps timestamps from 4713 BC to 294276, and Java knows years that are far beyond. */
    private static final int FIRST = -4000;

    private static final int LAST = 200_000;

    private Days() {}

    /** As {@code 2018-05-12}; null for what is none, and for one that no database keeps. */
    public static LocalDate read(String typed) {
        return read(typed, LocalDate::parse);
    }

    /** As {@code 2018-05}; null likewise. */
    public static YearMonth month(String typed) {
        return read(typed, YearMonth::parse);
    }

    /** Whether a database can keep it. */
    public static boolean kept(TemporalAccessor at) {
        var year = at.get(ChronoField.YEAR);
        return FIRST <= year && year <= LAST;
    }

    private static <T extends TemporalAccessor> T read(String typed, Function<String, T> reading) {
        try {
            var read = typed == null ? null : reading.apply(typed.strip());
            return read == null || !kept(read) ? null : read;
        } catch (DateTimeException none) {
            return null;
        }
    }
}
