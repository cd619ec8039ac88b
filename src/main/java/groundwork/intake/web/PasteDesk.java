package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Flaw;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.intake.sheet.PasteText;
import groundwork.intake.upload.Upload;
import groundwork.intake.upload.Uploads;
import groundwork.intake.workbook.UnfitFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Rows pasted from Excel: from here on an upload like any other, looked through, mended in its cells, imported, and
 * taken back for a day.
 */
@Controller
class PasteDesk {

    /** More is a workbook, which does not go through a clipboard. */
    private static final int MOST = 2000;

    private final Uploads uploads;
    private final UploadDesk desk;
    private final ProgrammeChoices programmes;
    private final Messages messages;

    PasteDesk(Uploads uploads, UploadDesk desk, ProgrammeChoices programmes, Messages messages) {
        this.uploads = uploads;
        this.desk = desk;
        this.programmes = programmes;
        this.messages = messages;
    }

    @GetMapping("/account/paste")
    PastePage page(
            Scope scope,
            @RequestParam(required = false) String programme,
            @CookieValue(name = ProgrammeChoices.NAME, required = false) String last) {
        return new PastePage(
                programmes.all(scope).stream()
                        .map(each -> new Choice(each.slug(), each.title()))
                        .toList(),
                programmes
                        .chosen(scope, programme == null ? last : programme)
                        .map(ProgrammeChoice::slug)
                        .orElse(null));
    }

    @PostMapping("/account/paste")
    Answer take(
            Scope scope,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(required = false) String programme,
            Locale reader)
            throws IOException {
        try {
            var pasted = read(rows, reader);
            var slug = programmes
                    .chosen(scope, programme)
                    .map(ProgrammeChoice::slug)
                    .orElseThrow(() -> Refusal.flawed(Flaw.at("programme", "intake.columns.flaw.programme")));
            var sheet = pasted.sheet().getBytes(StandardCharsets.UTF_8);
            var arrived = uploads.arrive(name(reader) + ".tsv", new ByteArrayInputStream(sheet));
            var id = uploads.receive(scope, arrived, done -> {});
            return go(scope, id, pasted, slug);
        } catch (UnfitFile unfit) {
            var why = unfit.why().remark();
            return Refusal.flawed(Flaw.at("rows", why.key(), why.args().toArray()))
                    .on(page(scope, programme, null));
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, null));
        }
    }

    private PasteText read(String rows, Locale reader) {
        if (rows.isBlank()) throw Refusal.flawed(Flaw.at("rows", "intake.paste.flaw.nothing"));
        var pasted = PasteText.of(name(reader), rows);
        if (pasted.isEmpty()) throw Refusal.flawed(Flaw.at("rows", "intake.paste.flaw.heads"));
        if (pasted.size() > MOST) throw Refusal.flawed(Flaw.at("rows", "intake.paste.flaw.many", MOST));
        return pasted;
    }

    /** Heads that leave no question are not asked about; what was only guessed is. */
    private Answer go(Scope scope, UUID id, PasteText pasted, String programme) {
        var upload = desk.find(scope, id);
        if (pasted.headed() && plain(upload)) {
            uploads.choose(scope, id, upload.tabs(), programme);
            return desk.look(scope, desk.find(scope, id));
        }
        uploads.propose(scope, id, upload.tabs(), programme);
        var columns = Moved.to("/imports/uploads/" + id + "/columns");
        return pasted.headed() ? columns : columns.saying("intake.paste.guessed");
    }

    private static boolean plain(Upload upload) {
        var tab = upload.tabs().getFirst();
        return tab.kind() != null && !tab.plan() && ColumnsForm.twice(0, tab).isEmpty();
    }

    /** Without a day: dates in the rows that lack a year or a month would be read as those of the sheet's name. */
    private String name(Locale reader) {
        return messages.say(Language.of(reader), "intake.paste.name");
    }
}
