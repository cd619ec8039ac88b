package groundwork.access.web;

import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Made;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looking after officers, for other programs. Nobody signs in by what is added here: that code is shown on a page. */
@RestController
class OfficerApi {

    private static final String OFFICERS = "/api/v1/officers";

    private final OfficerDesk desk;
    private final OfficerChanges changes;
    private final Officers officers;
    private final Clock clock;

    OfficerApi(OfficerDesk desk, OfficerChanges changes, Officers officers, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.officers = officers;
        this.clock = clock;
    }

    @GetMapping(OFFICERS + "/{id}")
    OfficerWhole show(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        var page = desk.show(scope, who, id, reader);
        var one = page.officer();
        var signIn = page.signIn();
        return new OfficerWhole(
                id,
                one.name(),
                one.unit(),
                one.duty(),
                one.phone(),
                one.email(),
                signIn == null ? null : signIn.login(),
                signIn != null && signIn.disabled(),
                page.sessions());
    }

    @PostMapping(OFFICERS)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> add(Scope scope, @RequestBody OfficerForm sent) {
        var flaws = changes.flaws(scope, sent);
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
        var officer = sent.officer(Ids.next(clock));
        officers.add(scope, officer);
        return Made.in(OFFICERS, officer.id());
    }

    /** All of it, as the form sends it: what is absent is taken away. */
    @PostMapping(OFFICERS + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Scope scope, SignIn who, @PathVariable UUID id, @RequestBody OfficerForm sent, Locale reader) {
        changes.change(scope, who, id, sent, reader).orRefused();
    }
}
