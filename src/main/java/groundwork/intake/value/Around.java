package groundwork.intake.value;

import java.time.LocalDate;

/**
 * What is known around a date that leaves something out.
 *
 * @param year of the sheet ("2018年3月"), or null
 * @param month of the sheet, or null
 * @param from first day of the programme, or null
 * @param to its last day, or null
 */
public record Around(Integer year, Integer month, LocalDate from, LocalDate to) {

    public static final Around NOTHING = new Around(null, null, null, null);

    public static Around period(LocalDate from, LocalDate to) {
        return new Around(null, null, from, to);
    }

    public Around sheet(Integer ofYear, Integer ofMonth) {
        return new Around(ofYear, ofMonth, from, to);
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean isPeriod() {
        return from != null && to != null;
    }
}
