package groundwork.access.web;

import groundwork.directory.Grants;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Made;
import groundwork.frame.Refusal;
import groundwork.frame.Slice;
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

/** Roles of an officer: given and ended, for other programs. */
@RestController
class GrantApi {

    private static final String GRANTS = "/api/v1/officers/{id}/grants";

    private final OfficerDesk officers;
    private final GrantDesk desk;
    private final GrantReading reading;
    private final Grants grants;

    GrantApi(OfficerDesk officers, GrantDesk desk, GrantReading reading, Grants grants) {
        this.officers = officers;
        this.desk = desk;
        this.reading = reading;
        this.grants = grants;
    }

    /** All that he was ever given, the latest first. */
    @GetMapping(GRANTS)
    Slice<GrantAnswer> list(Scope scope, SignIn who, @PathVariable UUID id, Slice.From from, Locale reader) {
        officers.show(scope, who, id, reader);
        return Slice.cut(grants.of(scope, id), from, grant -> grant.id().toString())
                .each(GrantAnswer::of);
    }

    @PostMapping(GRANTS)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> give(
            Scope scope, SignIn who, @PathVariable UUID id, @RequestBody GrantForm sent, Locale reader) {
        officers.show(scope, who, id, reader);
        var read = reading.read(scope, who, id, sent);
        if (!read.flaws().isEmpty()) throw Refusal.flawed(read.flaws());
        var given = grants.give(scope, id, read.role(), read.where(), read.from(), read.until(), read.reason());
        return Made.at(GRANTS.replace("{id}", id.toString()), given);
    }

    @PostMapping(GRANTS + "/{grant}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Scope scope, SignIn who, @PathVariable UUID id, @PathVariable UUID grant, Locale reader) {
        desk.end(scope, who, id, grant, reader).orRefused();
    }
}
