package groundwork.form;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a form is answered by the QR code on it, by nobody in particular. What comes in waits for the office. */
@Component
public class SlipDoor {

    private static final int PRINTED = 8;

    private final Scopes scopes;
    private final Issues issues;
    private final Sheets sheets;
    private final Clock clock;

    SlipDoor(Scopes scopes, Issues issues, Sheets sheets, Clock clock) {
        this.scopes = scopes;
        this.issues = issues;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** A form on paper, found by what stands in its QR code. */
    public record Opened(Sheet sheet, Issue issue, String code, boolean answered) {}

    /** What stands in the QR code of each of these, after the county. */
    public static String key(byte[] secret, String code) {
        return code.replace("-", "") + QrKey.of(secret, code);
    }

    /** The codes of an issue with what stands in their QR codes. */
    public Map<String, String> keys(Scope scope, Issue issue) {
        var secret = QrSecrets.of(scope, issue.entry());
        var keys = new java.util.LinkedHashMap<String, String>();
        issues.codes(scope, issue.entry()).forEach(code -> keys.put(code, key(secret, code)));
        return keys;
    }

    /** Empty for what is no such code: whether the printed part of it was right is not said. */
    public Optional<Opened> open(int county, String key) {
        if (key.length() < PRINTED) return Optional.empty();
        var scope = scopes.outside(county);
        return PrintedCode.read(key.substring(0, PRINTED))
                .flatMap(code -> issues.coded(scope, code)
                        .filter(issue -> QrSecrets.find(scope, issue.entry())
                                .filter(secret -> QrKey.is(secret, code, key.substring(PRINTED)))
                                .isPresent())
                        .flatMap(issue -> sheets.find(scope, issue.sheet())
                                .map(sheet -> new Opened(sheet, issue, code, answered(scope, issue, code)))));
    }

    private static boolean answered(Scope scope, Issue issue, String code) {
        return scope.read(db -> Slips.came(db, issue.entry(), code));
    }

    /** @throws Refusal with what is the matter with the answers */
    public void look(Opened opened, Map<String, List<String>> fields) {
        var typed = new Typed();
        var answers = AnswerReading.read(opened.sheet(), fields, typed);
        typed.check();
        if (answers.answers().isEmpty()) throw Refusal.unusable("form.outside.empty");
    }

    /**
     * Keeps what was answered until the office takes it in.
     *
     * @throws Refusal with what is the matter with the answers, or when the form was answered before
     */
    public void hand(int county, Opened opened, Map<String, List<String>> fields) {
        look(opened, fields);
        var scope = scopes.outside(county);
        var id = Ids.next(clock);
        int kept = scope.write(db -> Slips.came(db, opened.issue().entry(), opened.code())
                ? 0
                : db.sql("""
                        insert into form.slip (county, id, code, issue, sheet, programme, unit, village, came_at,
                          sealed, state)
                        values (:county, :id, :code, :issue, :sheet, :programme, :unit, :village, :now, :sealed, 'held')
                        on conflict do nothing""")
                        .param("county", county)
                        .param("id", id)
                        .param("code", opened.code())
                        .param("issue", opened.issue().entry())
                        .param("sheet", opened.sheet().entry())
                        .param("programme", opened.issue().programme())
                        .param("unit", opened.issue().unit())
                        .param("village", opened.issue().village())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("sealed", sealed(scope, id, fields))
                        .update());
        if (kept == 0) throw Refusal.conflict("form.outside.used");
    }

    private static byte[] sealed(Scope scope, UUID id, Map<String, List<String>> fields) {
        return scope.wrap(SlipText.TABLE, id, SlipText.of(fields));
    }
}
