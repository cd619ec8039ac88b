package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Language;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.intake.Campaign;
import groundwork.intake.upload.Mending;
import groundwork.intake.upload.Upload;
import groundwork.intake.upload.UploadRow;
import groundwork.intake.upload.UploadRows;
import groundwork.intake.upload.Uploads;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows of an upload with something to look at, mended in their cells. */
@Controller
class RowsDesk {

    private final Uploads uploads;
    private final UploadRows rows;
    private final UploadDesk desk;
    private final Mending mending;
    private final ProgrammeChoices programmes;

    RowsDesk(Uploads uploads, UploadRows rows, UploadDesk desk, Mending mending, ProgrammeChoices programmes) {
        this.uploads = uploads;
        this.rows = rows;
        this.desk = desk;
        this.mending = mending;
        this.programmes = programmes;
    }

    @GetMapping("/imports/uploads/{id}/rows")
    Answer show(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(required = false) String view,
            Paged.From from,
            Locale reader) {
        var upload = desk.find(scope, id);
        if (upload.looked() == null) return Moved.to("/imports/uploads/" + id + "/columns");
        var shown = view(upload, view);
        var page = shown.equals("passed")
                ? new Paged<UploadRow>(List.of(), null, null)
                : rows.page(scope, id, shown.equals("errors"), from);
        var campaign = uploads.campaign(scope, id);
        return new UploadRowsPage(
                new Standing(upload, campaign.isEmpty()),
                shown,
                campaign.map(one -> title(scope, one)).orElse(""),
                page,
                RowTable.of(page.rows().stream().map(row -> given(upload, row)).toList(), Language.of(reader)),
                uploads.passed(scope, id));
    }

    /** Errors first; where there are none, whatever there is to look at. */
    private static String view(Upload upload, String asked) {
        if ("warnings".equals(asked) || "passed".equals(asked)) return asked;
        return asked == null && upload.looked().bad() == 0 && upload.looked().warned() > 0 ? "warnings" : "errors";
    }

    private String title(Scope scope, Campaign campaign) {
        return programmes.all(scope).stream()
                .filter(one -> one.id().equals(campaign.id()))
                .map(ProgrammeChoice::title)
                .findFirst()
                .orElse(campaign.slug());
    }

    /** For htmx the row alone, read again. */
    @PostMapping("/imports/uploads/{id}/rows/{tab}-{row}")
    Answer mend(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable int tab,
            @PathVariable int row,
            @RequestParam Map<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Locale reader) {
        var upload = desk.find(scope, id);
        var was = rows.find(scope, id, tab, row).orElseThrow(() -> Refusal.missing("intake.row.missing"));
        var typed = new RowForm(form);
        var is = mending.mend(scope, upload, was, typed.cells());
        // The plan bears on every row.
        if (row == 0) return desk.look(scope, upload);
        if (htmx == null) return Moved.to("/imports/uploads/" + id + "/rows#r" + is.key());
        var line = RowTable.line(given(upload, is), typed.shown(), Language.of(reader));
        var blocked = uploads.campaign(scope, id).isEmpty();
        return new RowPart(line, new Standing(desk.find(scope, id), blocked));
    }

    private static RowTable.Given given(Upload upload, UploadRow row) {
        return new RowTable.Given(
                "r" + row.key(),
                "/imports/uploads/" + upload.id() + "/rows/" + row.key(),
                row.typed(),
                row.problems(),
                null);
    }
}
