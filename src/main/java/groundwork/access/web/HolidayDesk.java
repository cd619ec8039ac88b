package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Holidays;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The years whose holidays are known; the next one’s are pasted in when they are published. */
@Controller
class HolidayDesk {

    private final Holidays holidays;
    private final AuditLog audit;

    HolidayDesk(Holidays holidays, AuditLog audit) {
        this.holidays = holidays;
        this.audit = audit;
    }

    @GetMapping("/holidays")
    HolidayList list() {
        return HolidayList.of(holidays.days());
    }

    @PostMapping("/holidays")
    Answer replace(Scope scope, @RequestParam(defaultValue = "") String days) {
        try {
            var read = HolidayLines.read(days);
            holidays.replace(read);
            var years = HolidayList.of(read).years();
            years.forEach(year -> audit.write(
                    scope,
                    Deed.of(Act.SETTING_CHANGED)
                            .about("setting", "holidays")
                            .with("year", year.number())
                            .with("days", year.days().size())));
            return Moved.to("/holidays").saying("access.saved");
        } catch (Refusal refusal) {
            return refusal.on(list());
        }
    }
}
