package groundwork.form;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Check;
import groundwork.ledger.FormEntry.Way;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered by QR code and waits for the office, which takes it into the ledger or dismisses it. */
@Component
public class Slips {

    private static final String SLIP =
            "select id, code, issue, sheet, programme, village, came_at, upper(state) as state, reason, officer "
                    + "from form.slip s ";

    private final Returns returns;
    private final Sheets sheets;
    private final Issues issues;
    private final Clock clock;

    Slips(Returns returns, Sheets sheets, Issues issues, Clock clock) {
        this.returns = returns;
        this.sheets = sheets;
        this.issues = issues;
        this.clock = clock;
    }

    /** Whether the form waits here. */
    static boolean holds(JdbcClient db, UUID issue, String code) {
        return db.sql("""
                        select exists (select from form.slip
                          where issue = :issue and code = :code and state = 'held')""")
                .param("issue", issue)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** Whether the form came back in any way; one that was dismissed is used up, too. */
    static boolean came(JdbcClient db, UUID issue, String code) {
        return db.sql("""
                        select exists (select from form.slip where issue = :issue and code = :code)
                          or exists (select from form.code where code = :code and side = 'returned')""")
                .param("issue", issue)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** The oldest first, as they are dealt with; {@code from} counts in that direction. */
    public Paged<Slip> page(Scope scope, UUID programme, Slip.State state, Paged.From from, int size) {
        var key = Typed.id(from.key());
        var asked = from.known(key);
        var back = asked.after() != null;
        // Ids are in order of time.
        var beyond = key == null ? "" : back ? " and s.id < :key" : " and s.id > :key";
        var found = scope.read(db -> db.sql(SLIP + "where s.programme = :programme and s.state = :state" + beyond
                        + " order by s.id" + (back ? " desc" : "") + " limit :limit")
                .param("programme", programme)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("key", key)
                .param("limit", size + 1)
                .query(Slip.class)
                .list());
        return Paged.of(
                back ? found.reversed() : found, size, asked, slip -> slip.id().toString());
    }

    public long count(Scope scope, UUID programme, Slip.State state) {
        return scope.read(db -> db.sql("""
                        select count(*) from form.slip s where s.programme = :programme and s.state = :state""")
                .param("programme", programme)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .single());
    }

    public Optional<Slip> find(Scope scope, UUID id) {
        return scope.read(db -> db.sql(SLIP + "where s.id = :id")
                .param("id", id)
                .query(Slip.class)
                .optional());
    }

    /** Nothing where it stands in the ledger already, or was erased. */
    public Answers answers(Scope scope, Slip slip, Sheet sheet) {
        var sealed =
                scope.read(db -> db.sql("select s.sealed from form.slip s where s.id = :id and s.sealed is not null")
                        .param("id", slip.id())
                        .query(byte[].class)
                        .optional());
        var fields = sealed.map(bytes -> SlipText.read(scope.unwrap(SlipText.TABLE, slip.id(), bytes)));
        return AnswerReading.read(sheet, fields.orElse(Map.of()), new Typed());
    }

    /**
     * Takes it into the ledger.
     *
     * @throws Refusal when it no longer waits, or the form came back on paper meanwhile
     */
    public void take(Scope scope, UUID id) {
        var slip = waiting(scope, id);
        var sheet = sheets.find(scope, slip.sheet()).orElseThrow(() -> Refusal.missing("form.sheet.missing"));
        var issue = issues.find(scope, slip.issue()).orElseThrow(() -> Refusal.conflict("form.slip.withdrawn"));
        returns.enter(
                scope,
                id,
                sheet,
                issue,
                slip.code(),
                answers(scope, slip, sheet),
                slip.day(),
                Way.QR,
                taking(scope, id));
    }

    /** Looked at under the lock of the append: two who take it in at once make one return, and the other is told. */
    Check taking(Scope scope, UUID id) {
        return db -> done(db, scope, id, Slip.State.HELD, Slip.State.TAKEN, "");
    }

    public void dismiss(Scope scope, UUID id, Slip.Reason reason) {
        waiting(scope, id);
        var why = reason.name().toLowerCase(Locale.ROOT);
        scope.write(db -> done(db, scope, id, Slip.State.HELD, Slip.State.DISMISSED, why));
    }

    /** It waits again. */
    public void back(Scope scope, UUID id) {
        scope.write(db -> done(db, scope, id, Slip.State.DISMISSED, Slip.State.HELD, ""));
    }

    private Slip waiting(Scope scope, UUID id) {
        var slip = find(scope, id).orElseThrow(() -> Refusal.missing("form.slip.missing"));
        if (slip.state() != Slip.State.HELD) throw Refusal.conflict("form.slip.done");
        return slip;
    }

    /** @throws Refusal when somebody else has dealt with it meanwhile */
    private int done(JdbcClient db, Scope scope, UUID id, Slip.State from, Slip.State to, String reason) {
        int done = db.sql("""
                        update form.slip set state = :to, reason = :reason, officer = :officer, done_at = :now,
                          entry = case when :to = 'taken' then id end,
                          sealed = case when :to = 'taken' then null else sealed end
                        where id in (select s.id from form.slip s where s.id = :id and s.state = :from)
                          and (sealed is not null or :to = 'dismissed')""")
                .param("to", to.name().toLowerCase(Locale.ROOT))
                .param("from", from.name().toLowerCase(Locale.ROOT))
                .param("reason", reason)
                .param("officer", scope.officer())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (done == 0) throw Refusal.conflict("form.slip.done");
        return done;
    }
}
