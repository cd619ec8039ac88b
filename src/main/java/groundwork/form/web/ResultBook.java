package groundwork.form.web;

import groundwork.form.web.ResultPage.Result;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.XlsxHead;
import groundwork.frame.XlsxSheet;
import groundwork.frame.XlsxTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The results of a sheet as a workbook: a row for each choice, or for the number of those who answered. */
final class ResultBook {

    private final ResultPage page;
    private final Messages messages;
    private final Language language;

    ResultBook(ResultPage page, Messages messages, Language language) {
        this.page = page;
        this.messages = messages;
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        try (var book = XlsxTable.to(out)) {
            var sheet = book.sheet(
                    say("form.results"),
                    List.of(page.title(), page.programme().title(), say("form.results.forms", page.forms())),
                    List.of(
                            XlsxHead.number(say("form.results.number"), 8),
                            XlsxHead.text(say("form.results.question"), 40),
                            XlsxHead.text(say("form.results.row"), 20),
                            XlsxHead.text(say("form.results.choice"), 24),
                            XlsxHead.number(say("form.results.n"), 10),
                            XlsxHead.number(say("form.results.percent"), 10)));
            for (var result : page.results()) rows(sheet, result);
        }
    }

    private void rows(XlsxSheet sheet, Result result) throws IOException {
        int number = result.shown().number();
        var text = result.shown().text();
        for (var bar : result.bars()) sheet.row(number, text, bar.row(), bar.label(), bar.n(), bar.percent());
        if (!result.bars().isEmpty()) return;
        sheet.row(number, text, "", say("form.results.answered.short"), result.answered(), null);
        if (result.sum() != null) sheet.row(number, text, "", say("form.results.sum.short"), result.sum(), null);
        if (result.mean() != null) sheet.row(number, text, "", say("form.results.mean.short"), result.mean(), null);
    }

    private String say(String key, Object... args) {
        return messages.say(language, key, args);
    }
}
