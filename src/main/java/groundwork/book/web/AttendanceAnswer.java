package groundwork.book.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One officer's month: the days on which he signed in.
 *
 * @param open those of them with a trip that was not signed out
 */
record AttendanceAnswer(UUID officer, List<LocalDate> days, List<LocalDate> open) {

    static AttendanceAnswer of(Attendance one) {
        return new AttendanceAnswer(
                one.officer(),
                one.cells().stream()
                        .filter(cell -> cell.trips() > 0)
                        .map(Attendance.Cell::day)
                        .toList(),
                one.cells().stream()
                        .filter(Attendance.Cell::open)
                        .map(Attendance.Cell::day)
                        .toList());
    }
}
