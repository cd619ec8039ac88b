package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Issues;
import groundwork.form.Results;
import groundwork.form.Sheet;
import groundwork.form.Sheets;
import groundwork.form.web.FormPage.SheetLine;
import groundwork.frame.Language;
import groundwork.frame.Paged;
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

    Paged<SheetLine> of(Scope scope, UUID programme, Paged.From from, int size, Language language) {
        var page = sheets.latest(scope, programme, from, size);
        return page.with(rows -> lines(scope, programme, rows, language));
    }

    private List<SheetLine> lines(Scope scope, UUID programme, List<Sheet> latest, Language language) {
        var issued = issues.counts(scope, programme);
        var answered = results.forms(scope, latest.stream().map(Sheet::entry).toList());
        return latest.stream()
                .map(sheet -> new SheetLine(
                        sheet.entry(),
                        sheet.in(language).title(),
                        sheet.version(),
                        issued.getOrDefault(sheet.entry(), 0L),
                        answered.getOrDefault(sheet.entry(), 0L)))
                .toList();
    }
}
