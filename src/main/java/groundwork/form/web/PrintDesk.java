package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Issue;
import groundwork.form.Issues;
import groundwork.form.Sheet;
import groundwork.form.Sheets;
import groundwork.form.SlipDoor;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.QrCode;
import groundwork.frame.Refusal;
import groundwork.site.Lasting;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Issued forms on paper, in the language of the page. They can be printed again: the codes stay what they are. */
@Controller
class PrintDesk {

    private final Issues issues;
    private final Sheets sheets;
    private final SlipDoor door;
    private final Lasting lasting;
    private final Messages messages;

    PrintDesk(Issues issues, Sheets sheets, SlipDoor door, Lasting lasting, Messages messages) {
        this.issues = issues;
        this.sheets = sheets;
        this.door = door;
        this.lasting = lasting;
        this.messages = messages;
    }

    @GetMapping("/forms/issues/{id}/print")
    FormPrint print(Scope scope, @PathVariable UUID id, Locale reader) {
        var issue = issues.find(scope, id).orElseThrow(() -> Refusal.missing("form.issue.missing"));
        var sheet = sheets.find(scope, issue.sheet()).orElseThrow(() -> Refusal.missing("form.sheet.missing"));
        return page(sheet, forms(scope, issue), Language.of(reader));
    }

    private FormPrint page(Sheet sheet, List<FormPrint.Form> forms, Language language) {
        var text = sheet.in(language);
        return new FormPrint(
                text.title(),
                text.intro(),
                Shown.of(sheet, language, messages),
                forms,
                lasting.page("").orElse(""),
                language.tag(),
                language.other().tag(),
                "/forms/" + sheet.entry());
    }

    private List<FormPrint.Form> forms(Scope scope, Issue issue) {
        return door.keys(scope, issue).entrySet().stream()
                .map(each -> new FormPrint.Form(
                        each.getKey(),
                        lasting.page("/f/" + scope.county() + "/" + each.getValue())
                                .map(QrCode::of)
                                .orElse(null)))
                .toList();
    }
}
