package groundwork.book.web;

import groundwork.directory.Scope;
import groundwork.frame.Attachment;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.XlsxHead;
import groundwork.frame.XlsxTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The month's book on paper and as a workbook, with a column to sign in. */
@Controller
class BookExport {

    private final TripLines lines;
    private final Names names;
    private final Messages messages;

    BookExport(TripLines lines, Names names, Messages messages) {
        this.lines = lines;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/book/print")
    BookPrint print(Scope scope, ProgrammeChoice programme, BookAsked asked, Locale reader) {
        var month = lines.month(scope, programme, asked);
        var back = "/book?programme=" + programme.slug() + "&month=" + month;
        return new BookPrint(
                programme,
                month,
                heads(scope, programme, asked, month, reader),
                signed(scope, programme, asked, month, reader),
                back);
    }

    @GetMapping("/book.xlsx")
    void export(Scope scope, ProgrammeChoice programme, BookAsked asked, Locale reader, HttpServletResponse response)
            throws IOException {
        var month = lines.month(scope, programme, asked);
        var signed = signed(scope, programme, asked, month, reader);
        Attachment.workbook("book-" + programme.slug() + "-" + month + ".xlsx", response);
        try (var book = XlsxTable.to(response.getOutputStream())) {
            var sheet = book.sheet(
                    say(reader, "book.book"), heads(scope, programme, asked, month, reader), columns(reader));
            for (var line : signed)
                sheet.row(
                        sheet.number(),
                        line.trip().day(),
                        line.officer(),
                        line.village(),
                        line.purpose(),
                        line.in(),
                        line.out(),
                        remark(line, reader),
                        "",
                        line.trip().id().toString());
        }
    }

    private String remark(Signed line, Locale reader) {
        var wrong = line.trip().attention();
        if (wrong != null) return say(reader, wrong.message());
        return line.afterwards() ? say(reader, "book.afterwards") : "";
    }

    private List<XlsxHead> columns(Locale reader) {
        return List.of(
                new XlsxHead(say(reader, "book.number"), 7, "0"),
                XlsxHead.date(say(reader, "book.day")),
                XlsxHead.text(say(reader, "book.officer"), 14),
                XlsxHead.text(say(reader, "book.village"), 20),
                XlsxHead.text(say(reader, "book.purpose"), 40),
                XlsxHead.text(say(reader, "book.in"), 8),
                XlsxHead.text(say(reader, "book.out"), 8),
                XlsxHead.text(say(reader, "book.remark"), 22),
                XlsxHead.text(say(reader, "book.signature"), 18),
                XlsxHead.text(say(reader, "book.code"), 38));
    }

    private List<Signed> signed(
            Scope scope, ProgrammeChoice programme, BookAsked asked, YearMonth month, Locale reader) {
        var known = names.of(scope, reader);
        var all = lines.trips(scope, programme, month, asked::has);
        return Signed.of(lines.of(scope, all, known), known).stream()
                .filter(line -> asked.officerId() == null || line.who().equals(asked.officerId()))
                .toList();
    }

    private List<String> heads(
            Scope scope, ProgrammeChoice programme, BookAsked asked, YearMonth month, Locale reader) {
        var known = names.of(scope, reader).with(List.of(), Arrays.asList(asked.officerId()));
        var heads = new ArrayList<String>();
        heads.add(say(reader, "book.book"));
        heads.add(programme.title());
        heads.add(say(reader, "book.month", Integer.toString(month.getYear()), month.getMonthValue()));
        if (asked.unitId() != null) heads.add(known.unit(asked.unitId()));
        if (asked.officerId() != null) heads.add(known.officer(asked.officerId()));
        return heads;
    }

    private String say(Locale reader, String key, Object... args) {
        return messages.say(Language.of(reader), key, args);
    }
}
