package groundwork.demand;

import java.time.LocalDate;

/**
 * What was entered from old books is history: nobody can do anything about it in time any more, so the program urges
 * nobody, and a list judges it by the last day of its programme. Work that goes on is told from it by its entries: it
 * has at least one that came in within {@value #DAYS} days, of what it tells or of the day that it is judged by. So a
 * demand that comes from a workbook while it can still be kept is urged like any other, and an old one is alive again
 * from the first step that is entered when it is taken.
 */
final class History {

    private static final int DAYS = 30;

    private History() {}

    static boolean is(Demand demand) {
        var day = day(demand);
        return demand.life().stream().map(Told::step).allMatch(step -> late(step, step.day()) && late(step, day));
    }

    private static boolean late(Step step, LocalDate day) {
        return step.recorded().isAfter(day.plusDays(DAYS));
    }

    /** By which something is to come of it; without a deadline somebody may be expected to have looked in a year. */
    private static LocalDate day(Demand demand) {
        if (demand.settled() != null) return Silence.end(demand.settled().day());
        return demand.due() != null ? demand.due() : demand.origin().day().plusYears(1);
    }
}
