package groundwork.form;

import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry.DrawnUp;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Question;
import groundwork.ledger.Wire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What forms ask, version by version. */
@Component
public class Sheets {

    private static final String SHEET =
            "select entry, first, day, programme, fact, words_of, position from form.sheet s ";

    private static final ByPosition LATEST = new ByPosition(SHEET + """
            where s.programme = :programme and s.version = (
              select max(o.version) from form.sheet o where o.first = s.first)""", "s.position");

    private final Ledger ledger;
    private final Officers officers;
    private final Clock clock;

    Sheets(Ledger ledger, Officers officers, Clock clock) {
        this.ledger = ledger;
        this.officers = officers;
        this.clock = clock;
    }

    private record Row(
            UUID entry, UUID first, LocalDate day, UUID programme, String fact, UUID wordsOf, long position) {}

    public Optional<Sheet> find(Scope scope, UUID entry) {
        return scope
                .read(db -> sheets(
                        db,
                        db.sql(SHEET + "where s.entry = :entry")
                                .param("entry", entry)
                                .query(Row.class)
                                .list()))
                .stream()
                .findFirst();
    }

    /** The latest version of each that was drawn up for the programme, the newest first. */
    public Paged<Sheet> latest(Scope scope, UUID programme, Paged.From from, int size) {
        return scope.read(db -> {
            var page = LATEST.page(db, Map.of("programme", programme), from, size, Row.class, Row::position);
            return page.with(rows -> sheets(db, rows));
        });
    }

    /** Every version, the newest first. */
    public List<Sheet> versions(Scope scope, UUID first) {
        return scope.read(db -> sheets(
                db,
                db.sql(SHEET + "where s.first = :first order by s.version desc")
                        .param("first", first)
                        .query(Row.class)
                        .list()));
    }

    private static List<Sheet> sheets(JdbcClient db, List<Row> rows) {
        var words = new Postings(db).words(rows.stream().map(Row::wordsOf).toList());
        return rows.stream()
                .map(row -> Sheet.of(
                        row.entry(),
                        row.first(),
                        row.day(),
                        row.programme(),
                        (DrawnUp) Wire.read(row.fact()).entry(),
                        words.getOrDefault(row.wordsOf(), List.of())))
                .toList();
    }

    /**
     * Draws up a form, or its next version.
     *
     * @param before the version it follows, or null
     * @return the entry
     * @throws Refusal when somebody drew up another version meanwhile
     */
    public UUID drawUp(
            Scope scope, UUID programme, Sheet before, List<Question> questions, SheetText zh, SheetText en) {
        var id = Ids.next(clock);
        int version = before == null ? 1 : before.version() + 1;
        var drawn = new DrawnUp(before == null ? null : before.first(), version, questions);
        var about = new About(programme, unit(scope), null, List.of(scope.officer()), null);
        var draft = new Draft(id, new Fact(clock.instant(), about, drawn), List.of(new SheetWords(zh, en).about(id)));
        Check next = db -> {
            if (before != null && latest(db, before.first()) != before.version())
                throw Refusal.conflict("form.sheet.newer");
        };
        Gate.append(ledger, scope, List.of(draft), next);
        return id;
    }

    private static int latest(JdbcClient db, UUID first) {
        return db.sql("select max(version) from form.sheet where first = :first")
                .param("first", first)
                .query(Integer.class)
                .single();
    }

    /** The bureau whose work it is. */
    UUID unit(Scope scope) {
        return officers.find(scope, scope.officer())
                .map(officer -> officer.unit())
                .orElse(null);
    }
}
