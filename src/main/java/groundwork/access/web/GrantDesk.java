package groundwork.access.web;

import groundwork.directory.Grants;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving an officer a role, and ending that. */
@Controller
class GrantDesk {

    private final OfficerDesk desk;
    private final Grants grants;
    private final GrantReading reading;

    GrantDesk(OfficerDesk desk, Grants grants, GrantReading reading) {
        this.desk = desk;
        this.grants = grants;
        this.reading = reading;
    }

    @PostMapping("/officers/{id}/grants")
    Answer give(Scope scope, SignIn who, @PathVariable UUID id, GrantForm form, Locale reader) {
        var page = desk.show(scope, who, id, reader);
        var read = reading.read(scope, who, id, form);
        if (!read.flaws().isEmpty()) return Refusal.flawed(read.flaws()).on(page);
        grants.give(scope, id, read.role(), read.where(), read.from(), read.until(), read.reason());
        return Moved.to("/officers/" + id).saying("access.grant.given");
    }

    @PostMapping("/officers/{id}/grants/{grant}/end")
    Answer end(Scope scope, SignIn who, @PathVariable UUID id, @PathVariable UUID grant, Locale reader) {
        desk.show(scope, who, id, reader);
        if (!grants.end(scope, id, grant)) throw Refusal.missing("access.grant.missing");
        return Moved.to("/officers/" + id).saying("access.grant.ended");
    }
}
