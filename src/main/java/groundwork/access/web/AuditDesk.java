package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditPlace;
import groundwork.directory.AuditSearch;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Paged;
import groundwork.frame.XlsxHead;
import groundwork.frame.XlsxSheet;
import groundwork.frame.XlsxTable;
import groundwork.ledger.Fact;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Looking through the audit log. */
@Controller
class AuditDesk {

    private static final int SHOWN = 50;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AuditSearch search;
    private final Names names;
    private final Messages messages;

    AuditDesk(AuditSearch search, Names names, Messages messages) {
        this.search = search;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/audit")
    AuditTrail trail(Scope scope, SignIn who, AuditAsked asked, Paged.From from, Locale reader) {
        var filter = asked.filter();
        var before = AuditPlace.of(from.before()).orElse(null);
        var after = AuditPlace.of(from.after()).orElse(null);
        var found = asked.outside() && who.administrator()
                ? search.nowhere(filter, before, after, SHOWN + 1)
                : search.page(scope, filter, before, after, SHOWN + 1);
        var page = Paged.of(found, SHOWN, from, line -> line.place().toString());
        var known = known(scope, page.rows(), reader).with(List.of(), Arrays.asList(filter.officer()));
        return new AuditTrail(
                asked,
                new Paged<>(
                        page.rows().stream()
                                .map(line -> new AuditRow(line, known.officer(line.officer())))
                                .toList(),
                        page.newer(),
                        page.older()),
                acts(reader),
                filter.officer() == null ? null : known.officer(filter.officer()),
                who.administrator());
    }

    @GetMapping("/audit.xlsx")
    void export(Scope scope, AuditAsked asked, Locale reader, HttpServletResponse response) throws IOException {
        response.setContentType(TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-" + scope.county() + ".xlsx\"");
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

    private List<Choice> acts(Locale reader) {
        return Stream.concat(
                        Stream.of(new Choice("", say(reader, "access.audit.act.all"))),
                        Arrays.stream(Act.values())
                                .map(act -> new Choice(act.word(), say(reader, "access.audit.act." + act.word()))))
                .toList();
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
