package groundwork.form;

import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry.Issued;
import groundwork.ledger.FormEntry.Recipient;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Forms handed out with codes on them. */
@Component
public class Issues {

    private static final String ISSUE =
            "select entry, position, sheet, programme, unit, village, day, recipient, codes from form.issue i ";

    private static final ByPosition OF_SHEET = new ByPosition(ISSUE + "where i.sheet = :sheet", "i.position");

    private final Ledger ledger;
    private final Sheets sheets;
    private final Clock clock;

    Issues(Ledger ledger, Sheets sheets, Clock clock) {
        this.ledger = ledger;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** @return the entry, with as many new codes as forms */
    public UUID issue(Scope scope, Sheet sheet, Recipient recipient, long village, int many, LocalDate day) {
        var id = Ids.next(clock);
        var codes = PrintedCode.series(many);
        var about = new About(sheet.programme(), sheets.unit(scope), village, List.of(scope.officer()), null);
        var draft = new Draft(id, Fact.on(day, about, new Issued(recipient, codes, 0, sheet.entry())), List.of());
        Check fresh = db -> {
            if (db.sql("select exists (select from form.code where code = any(:codes))")
                    .param("codes", Tables.array("text", codes))
                    .query(Boolean.class)
                    .single()) throw Refusal.conflict("form.issue.again");
        };
        Gate.append(ledger, scope, List.of(draft), fresh);
        return id;
    }

    public Optional<Issue> find(Scope scope, UUID entry) {
        return scope.read(db -> db.sql(ISSUE + "where i.entry = :entry")
                .param("entry", entry)
                .query(Issue.class)
                .optional());
    }

    /** What was issued of a sheet, the newest first. */
    public Paged<Issue> of(Scope scope, UUID sheet, Paged.From from, int size) {
        return scope.read(db -> OF_SHEET.page(db, Map.of("sheet", sheet), from, size, Issue.class, Issue::position));
    }

    /** How many forms of each sheet of a programme went out. */
    public Map<UUID, Long> counts(Scope scope, UUID programme) {
        record Count(UUID sheet, long n) {}
        return scope
                .read(db -> db.sql("""
                        select i.sheet, sum(i.codes)::bigint as n from form.issue i
                        where i.programme = :programme and i.sheet is not null group by i.sheet""")
                        .param("programme", programme)
                        .query(Count.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(Count::sheet, Count::n));
    }

    /** The one a code was printed for. */
    public Optional<Issue> coded(Scope scope, String code) {
        return scope.read(
                db -> db.sql(ISSUE + """
                        where i.entry in (select c.entry from form.code c where c.code = :code and c.side = 'issued')
                        order by i.position limit 1""").param("code", code).query(Issue.class).optional());
    }

    /** In order. */
    public List<String> codes(Scope scope, UUID issue) {
        return scope.read(db -> db.sql("select c.code from form.code c where c.entry = :entry order by c.code")
                .param("entry", issue)
                .query(String.class)
                .list());
    }
}
