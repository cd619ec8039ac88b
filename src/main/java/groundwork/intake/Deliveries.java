package groundwork.intake;

import groundwork.directory.Counties;
import groundwork.directory.Officer;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.intake.Books.Opened;
import groundwork.intake.Imports.Look;
import groundwork.intake.Imports.Source;
import groundwork.intake.workbook.UnfitFile;
import groundwork.ledger.Hash;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A workbook handed in on the server itself: looked through, imported, and told about line by line. */
@Component
public class Deliveries {

    /** As many problems as fit on a screen or two; the console shows all of them. */
    private static final int TOLD = 50;

    private static final int FIRST = 10;

    private final Books books;
    private final Imports imports;
    private final Scopes scopes;
    private final Counties counties;
    private final Messages messages;

    Deliveries(Books books, Imports imports, Scopes scopes, Counties counties, Messages messages) {
        this.books = books;
        this.imports = imports;
        this.scopes = scopes;
        this.counties = counties;
        this.messages = messages;
    }

    /** Rows are known by their numbers; where these have shifted nothing is imported. */
    public int deliver(Path file, boolean goodRows, PrintWriter out) throws IOException {
        return deliver(file, goodRows, null, out);
    }

    /**
     * @param match null to stop where it makes a difference
     * @return 0, or 1 when nothing was imported because of what is wrong with the file or its rows
     */
    int deliver(Path file, boolean goodRows, Match match, PrintWriter out) throws IOException {
        out.println(file.getFileName() + ":");
        try (var book = books.open(file, file.getFileName().toString())) {
            return deliver(book, file, goodRows, match, out);
        } catch (UnfitFile unfit) {
            out.println("  "
                    + say(
                            unfit.why().remark().key(),
                            unfit.why().remark().args().toArray()));
            return 1;
        }
    }

    private int deliver(Opened book, Path file, boolean goodRows, Match match, PrintWriter out) throws IOException {
        if (book.plan() == null || !book.plan().values().has("county")) {
            book.planProblems().forEach(problem -> tell(problem, out));
            out.println("  " + say("intake.plan.missing"));
            return 1;
        }
        var county = Integer.parseInt(book.plan().values().text("county"));
        var officer = scopes.administrator(county).officer();
        counties.open(county, Officer.of(officer, null, say("intake.administrator")));
        var scope = scopes.administrator(county);
        var campaign = imports.campaign(scope, book).orElseThrow();
        var look = imports.look(scope, book, campaign, (done, all) -> {});
        look.problems().stream().limit(TOLD).forEach(problem -> tell(problem, out));
        out.println("  " + say("intake.looked", look.rows(), look.bad(), look.entries()));
        if (!look.clean() && !(goodRows && look.problems().stream().noneMatch(Deliveries::ofThePlan))) {
            out.println("  " + say("intake.nothing_imported"));
            return 1;
        }
        look.shifted().forEach(sheet -> out.println("  " + say("intake.shifted", sheet.sheet(), sheet.rows())));
        if (!look.shifted().isEmpty() && match == null) {
            out.println("  " + say("intake.shifted.choose"));
            return 1;
        }
        return imported(book, file, look, match == null ? Match.NUMBER : match, scope, out);
    }

    private static boolean ofThePlan(Problem problem) {
        return problem.error() && problem.row() == 0;
    }

    private int imported(Opened book, Path file, Look look, Match match, Scope scope, PrintWriter out)
            throws IOException {
        var source = new Source(file.getFileName().toString(), Hash.of(file));
        var done = imports.run(scope, book, look.campaign(), source, match, (rows, all) -> {
            if (rows % 1000 == 0 || rows.equals(all)) {
                out.println("  " + say("intake.progress", rows, all));
                out.flush();
            }
        });
        var tally = done.tally();
        out.println(
                "  " + say("intake.done", tally.added(), tally.same(), tally.corrected(), tally.struck(), tally.bad()));
        tell(done.missing(), out);
        out.flush();
        return 0;
    }

    private void tell(Missing missing, PrintWriter out) {
        if (missing.count() == 0) return;
        var first = missing.first().stream()
                .limit(FIRST)
                .map(row -> say("intake.missing.row", row.sheet(), row.number()))
                .collect(Collectors.joining(", "));
        var more = missing.count() > FIRST ? ", …" : "";
        out.println("  " + say("intake.missing", missing.count(), first + more));
    }

    private void tell(Problem problem, PrintWriter out) {
        var where = say("intake.where", problem.sheet(), problem.row(), column(problem));
        var remark = problem.remark();
        var right = remark.right(messages, Language.EN)
                .map(sentence -> " " + sentence)
                .orElse("");
        var what = remark.in(messages, Language.EN) + right;
        out.println("  " + (problem.error() ? say("intake.error") : say("intake.warning")) + " " + where + ": " + what);
    }

    private String column(Problem problem) {
        return problem.column() == null ? "" : problem.column();
    }

    private String say(String key, Object... args) {
        return messages.say(Language.EN, key, args);
    }
}
