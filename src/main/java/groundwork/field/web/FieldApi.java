package groundwork.field.web;

import groundwork.directory.Scope;
import groundwork.field.Briefing;
import groundwork.field.Briefings;
import groundwork.field.FieldTotals;
import groundwork.field.Greeting;
import groundwork.field.Totals;
import groundwork.field.VillageSheet;
import groundwork.field.VillageSheets;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.sync.Batch;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes down to phones. */
@RestController
class FieldApi {

    /** At once; an officer who is offline for longer asks twice. */
    private static final int MONTHS = 24;

    private final Briefings briefings;
    private final VillageSheets sheets;
    private final Totals totals;

    FieldApi(Briefings briefings, VillageSheets sheets, Totals totals) {
        this.briefings = briefings;
        this.sheets = sheets;
        this.totals = totals;
    }

    @GetMapping("/api/v1/field")
    Briefing brief(Scope scope, @RequestParam(required = false) UUID device) {
        return briefings.of(scope, device);
    }

    @GetMapping("/api/v1/field/device")
    Greeting greet(
            Scope scope, @RequestParam(required = false) Long position, @RequestParam(required = false) String hash) {
        return briefings.greeting(scope, Batch.Last.of(position, hash));
    }

    @GetMapping("/api/v1/field/villages/{code}")
    VillageSheet village(
            Scope scope,
            @PathVariable long code,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) String hash) {
        return sheets.of(scope, code, after, hash);
    }

    @GetMapping("/api/v1/field/totals")
    FieldTotals totals(Scope scope, @RequestParam(defaultValue = "") List<String> month) {
        if (month.size() > MONTHS) throw Refusal.flawed(Flaw.at("month", "field.server.months", MONTHS));
        return totals.of(
                scope,
                month.stream().map(FieldApi::month).filter(FieldApi::counted).toList());
    }

    /**
     * Earlier apps ask for each month of which they have an entry, also where a year was mistyped and it was refused.
     */
    private static boolean counted(YearMonth month) {
        return month.getYear() >= 1900 && month.getYear() < 2200;
    }

    private static YearMonth month(String typed) {
        try {
            if (typed.matches("\\d{4}-\\d\\d")) return YearMonth.parse(typed);
        } catch (DateTimeException none) {
            // Said below.
        }
        throw Refusal.flawed(Flaw.at("month", "frame.flaw.unreadable"));
    }
}
