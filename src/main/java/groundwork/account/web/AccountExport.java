package groundwork.account.web;

import groundwork.account.Accounts;
import groundwork.account.Told;
import groundwork.directory.Scope;
import groundwork.frame.Attachment;
import groundwork.frame.Language;
import groundwork.frame.Names;
import groundwork.frame.Names.Register;
import groundwork.frame.Narration;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.XlsxHead;
import groundwork.frame.XlsxSheet;
import groundwork.frame.XlsxTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The account as a workbook: the rows one sees, all of them, sent while they are read. They are numbered for those who
 * talk about them; what a row is known by when it comes back is its permanent code.
 */
@Controller
class AccountExport {

    private final Accounts accounts;
    private final Names names;
    private final AccountWords words;
    private final Narration narration;

    AccountExport(Accounts accounts, Names names, AccountWords words, Narration narration) {
        this.accounts = accounts;
        this.names = names;
        this.words = words;
        this.narration = narration;
    }

    @GetMapping("/account.xlsx")
    void export(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader, HttpServletResponse response)
            throws IOException {
        var filter = asked.filter(programme.id());
        var known = names.of(scope, reader).with(Arrays.asList(filter.area()), Arrays.asList(filter.officer()));
        Attachment.workbook("account-" + programme.slug() + ".xlsx", response);
        try (var book = XlsxTable.to(response.getOutputStream())) {
            var above = words.sentence(programme, filter, known, reader);
            var sheet = book.sheet(words.say(reader, "account.account"), above, heads(reader));
            accounts.each(scope, filter, chunk -> write(sheet, chunk, known, reader));
        }
    }

    private List<XlsxHead> heads(Locale reader) {
        return List.of(
                new XlsxHead(words.say(reader, "account.number"), 7, "0"),
                XlsxHead.date(words.say(reader, "account.day")),
                XlsxHead.text(words.say(reader, "account.village"), 20),
                XlsxHead.text(words.say(reader, "account.unit"), 18),
                XlsxHead.text(words.say(reader, "account.kind"), 16),
                XlsxHead.text(words.say(reader, "account.what"), 36),
                XlsxHead.text(words.say(reader, "account.words"), 48),
                XlsxHead.text(words.say(reader, "account.who"), 18),
                XlsxHead.number(words.say(reader, "account.many"), 9),
                XlsxHead.date(words.say(reader, "account.entered")),
                XlsxHead.text(words.say(reader, "account.state"), 10),
                XlsxHead.text(words.say(reader, "account.code"), 38));
    }

    private void write(XlsxSheet sheet, List<Told> chunk, Register known, Locale reader) {
        known.with(
                chunk.stream().map(told -> told.line().village()).toList(),
                chunk.stream().flatMap(told -> told.line().officers().stream()).toList());
        try {
            for (var told : chunk) row(sheet, Row.of(told, known), reader);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void row(XlsxSheet sheet, Row row, Locale reader) throws IOException {
        var line = row.line();
        var language = Language.of(reader);
        sheet.row(
                sheet.number(),
                line.day(),
                row.village(),
                row.unit(),
                narration.kind(line.kind(), language),
                narration.of(row.entry(), language),
                row.gist(),
                row.officers(),
                line.quantity(),
                line.recorded(),
                words.say(reader, "account.state." + line.state().name().toLowerCase(Locale.ROOT)),
                line.entry().toString());
    }
}
