package groundwork.book.web;

import groundwork.directory.Scope;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Slice;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The book, for other programs: a month's trips, and who was out on which days. */
@RestController
class BookApi {

    private final TripLines lines;
    private final ProgrammeChoices programmes;
    private final Names names;

    BookApi(TripLines lines, ProgrammeChoices programmes, Names names) {
        this.lines = lines;
        this.programmes = programmes;
        this.names = names;
    }

    @GetMapping("/api/v1/trips")
    Slice<TripAnswer> trips(Scope scope, BookWanted wanted, Slice.From from, Locale reader) {
        var programme = programmes.namedOrNow(scope, wanted.programme());
        var asked = wanted.asked();
        var all = lines.trips(scope, programme, lines.month(scope, programme, asked), asked::has);
        return Slice.cut(all, from, trip -> trip.id().toString())
                .with(some -> lines.of(scope, some, names.of(scope, reader)).stream()
                        .map(TripAnswer::of)
                        .toList());
    }

    @GetMapping("/api/v1/attendance")
    Slice<AttendanceAnswer> attendance(Scope scope, BookWanted wanted, Slice.From from) {
        var programme = programmes.namedOrNow(scope, wanted.programme());
        var asked = wanted.asked();
        var month = lines.month(scope, programme, asked);
        var all = Attendance.of(month, lines.trips(scope, programme, month, asked::has), officer -> "");
        List<Attendance> own = wanted.officer() == null
                ? all
                : all.stream()
                        .filter(one -> one.officer().equals(wanted.officer()))
                        .toList();
        return Slice.cut(own, from, one -> one.officer().toString()).each(AttendanceAnswer::of);
    }
}
