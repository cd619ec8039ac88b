package groundwork.access.web;

import groundwork.directory.Holidays;
import groundwork.frame.Slice;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Days that are not worked as their day of the week says, for other programs. */
@RestController
class HolidayApi {

    /** @param worked false: free; true: a weekend's day that is worked to make up for one */
    record HolidayAnswer(LocalDate day, boolean worked) {}

    private final Holidays holidays;

    HolidayApi(Holidays holidays) {
        this.holidays = holidays;
    }

    @GetMapping("/api/v1/holidays")
    Slice<HolidayAnswer> list(Slice.From from) {
        var all = holidays.days().entrySet().stream()
                .map(day -> new HolidayAnswer(day.getKey(), day.getValue()))
                .toList();
        return Slice.cut(all, from, one -> one.day().toString());
    }
}
