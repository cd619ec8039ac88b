package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.directory.Scope;
import groundwork.frame.Attachment;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.XlsxHead;
import groundwork.frame.XlsxSheet;
import groundwork.frame.XlsxTable;
import groundwork.ledger.Fact;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The audit log as a workbook. */
@Controller
class AuditExport {

    private final AuditSearch search;
    private final Names names;
    private final Messages messages;

    AuditExport(AuditSearch search, Names names, Messages messages) {
        this.search = search;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/audit.xlsx")
    void export(Scope scope, AuditAsked asked, Locale reader, HttpServletResponse response) throws IOException {
        Attachment.workbook("audit-" + scope.county() + ".xlsx", response);
        try (var book = XlsxTable.to(response.getOutputStream())) {
            var title = say(reader, "access.audit");
            var sheet = book.sheet(title, List.of(title, Integer.toString(scope.county())), heads(reader));
            search.each(scope, asked.filter(), lines -> write(sheet, lines, known(scope, lines, reader), reader));
        }
    }

    private Names.Register known(Scope scope, List<AuditLine> lines, Locale reader) {
        return names.of(scope, reader)
                .with(List.of(), lines.stream().map(AuditLine::officer).toList());
    }

    private List<XlsxHead> heads(Locale reader) {
        return List.of(
                XlsxHead.number(say(reader, "access.audit.number"), 10),
                XlsxHead.text(say(reader, "access.audit.at"), 22),
                XlsxHead.text(say(reader, "access.audit.officer"), 16),
                XlsxHead.text(say(reader, "access.audit.act"), 20),
                XlsxHead.text(say(reader, "access.audit.kind"), 14),
                XlsxHead.text(say(reader, "access.audit.id"), 38),
                XlsxHead.text(say(reader, "access.audit.facts"), 40),
                XlsxHead.text(say(reader, "access.audit.session"), 66));
    }

    private void write(XlsxSheet sheet, List<AuditLine> lines, Names.Register known, Locale reader) {
        try {
            for (var line : lines)
                sheet.row(
                        line.number(),
                        line.at().atZone(Fact.ZONE).toLocalDateTime().toString(),
                        known.officer(line.officer()),
                        Act.of(line.act())
                                .map(act -> say(reader, "access.audit.act." + act.word()))
                                .orElse(line.act()),
                        line.kind(),
                        line.id(),
                        line.facts(),
                        line.session());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String say(Locale reader, String key) {
        return messages.say(Language.of(reader), key);
    }
}
