package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Issue;
import groundwork.form.Issues;
import groundwork.form.Results;
import groundwork.form.Sheets;
import groundwork.form.web.FormPage.SheetLine;
import groundwork.frame.Language;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forms that were drawn up for a programme, with how many of their latest version went out and came back. */
@Component
class SheetLines {

    private final Sheets sheets;
    private final Issues issues;
    private final Results results;

    SheetLines(Sheets sheets, Issues issues, Results results) {
        this.sheets = sheets;
        this.issues = issues;
        this.results = results;
    }

    List<SheetLine> of(Scope scope, UUID programme, Language language) {
        return sheets.latest(scope, programme).stream()
                .map(sheet -> new SheetLine(
                        sheet.entry(),
                        sheet.in(language).title(),
                        sheet.version(),
                        issues.of(scope, sheet.entry()).stream()
                                .mapToLong(Issue::codes)
                                .sum(),
                        results.of(scope, sheet.entry(), null, null).forms()))
                .toList();
    }
}
