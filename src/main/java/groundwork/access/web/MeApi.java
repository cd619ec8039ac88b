package groundwork.access.web;

import groundwork.access.Presence;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.About;
import java.time.Clock;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who asks. */
@RestController
class MeApi {

    private final Officers officers;
    private final Grants grants;
    private final Clock clock;

    MeApi(Officers officers, Grants grants, Clock clock) {
        this.officers = officers;
        this.grants = grants;
        this.clock = clock;
    }

    @GetMapping("/api/v1/me")
    Me me(Scope scope, SignIn who, CsrfToken token) {
        var badge = officers.badge(scope);
        var officer = officers.find(scope, scope.officer());
        var csrf = Presence.ofProgram() ? null : new CsrfHeader(token.getHeaderName(), token.getToken());
        return new Me(
                new Person(
                        scope.officer(),
                        badge.name().isEmpty() ? who.login() : badge.name(),
                        officer.map(Officer::unit).orElse(null),
                        officer.map(Officer::duty).orElse(null)),
                new Place(scope.county(), DirectoryApi.both(badge.countyName(), badge.countyEnglish())),
                Presence.held(grants.powers(who)).stream()
                        .map(power -> power.role().word())
                        .distinct()
                        .toList(),
                clock.instant(),
                About.ofProgram(),
                csrf);
    }
}
