package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Issues;
import groundwork.form.Sheets;
import groundwork.frame.Language;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.frame.Slice;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Consultation forms, for other programs: what was drawn up, issued and answered. */
@RestController
class SheetApi {

    private final Sheets sheets;
    private final SheetLines lines;
    private final Issues issues;
    private final ResultDesk results;
    private final ProgrammeChoices programmes;

    SheetApi(Sheets sheets, SheetLines lines, Issues issues, ResultDesk results, ProgrammeChoices programmes) {
        this.sheets = sheets;
        this.lines = lines;
        this.issues = issues;
        this.results = results;
        this.programmes = programmes;
    }

    /** The latest version of each. @param programme absent: the one that runs now */
    @GetMapping("/api/v1/sheets")
    Slice<SheetAnswer> list(
            Scope scope, @RequestParam(required = false) String programme, Slice.From from, Locale reader) {
        var of = programmes.namedOrNow(scope, programme).id();
        return Slice.of(lines.of(scope, of, from.down(), from.size(), Language.of(reader)), from)
                .each(SheetAnswer::of);
    }

    @GetMapping("/api/v1/sheets/{id}/issues")
    Slice<IssueAnswer> issues(Scope scope, @PathVariable UUID id, Slice.From from) {
        if (sheets.find(scope, id).isEmpty()) throw Refusal.missing("form.sheet.missing");
        return Slice.of(issues.of(scope, id, from.down(), from.size()), from).each(IssueAnswer::of);
    }

    @GetMapping("/api/v1/sheets/{id}/results")
    ResultAnswer results(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(required = false) Long village,
            @RequestParam(required = false) UUID unit,
            Locale reader) {
        var place = Objects.toString(village, null);
        return ResultAnswer.of(results.page(scope, null, id, place, Objects.toString(unit, null), reader));
    }
}
