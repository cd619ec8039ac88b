package groundwork.access.web;

import groundwork.access.Sessions;
import groundwork.directory.Identities;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Passkeys;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.SecondFactors;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.Answer;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking at officers. */
@Controller
class OfficerDesk {

    private static final int SHOWN = 50;

    private final Officers officers;
    private final Units units;
    private final SignIns signIns;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Identities identities;
    private final Labels labels;
    private final GrantLines grants;

    OfficerDesk(
            Officers officers,
            Units units,
            SignIns signIns,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            Identities identities,
            Labels labels,
            GrantLines grants) {
        this.grants = grants;
        this.officers = officers;
        this.units = units;
        this.signIns = signIns;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.identities = identities;
        this.labels = labels;
    }

    @GetMapping("/officers")
    OfficerList list(
            Scope scope, SignIn who, @RequestParam(required = false) String unit, Paged.From typed, Locale reader) {
        var at = typed.known(Typed.id(typed.key()));
        var id = Typed.id(unit);
        var found = id == null
                ? Paged.of(
                        officers.page(scope, null, Typed.id(at.before()), Typed.id(at.after()), SHOWN + 1),
                        SHOWN,
                        at,
                        officer -> officer.id().toString())
                : new Paged<>(officers.list(scope, id), null, null);
        return page(scope, who, found, unit, false, reader);
    }

    /** A POST, so that the name does not stand in an address. */
    @PostMapping("/officers/search")
    Answer search(Scope scope, SignIn who, @RequestParam(defaultValue = "") String name, Locale reader) {
        var text = Typed.line(name);
        List<Officer> found = text == null ? List.of() : officers.search(scope, text, SHOWN);
        return page(scope, who, new Paged<>(found, null, null), null, true, reader);
    }

    @GetMapping("/officers/new")
    OfficerEdit blank(Scope scope, SignIn who, Locale reader) {
        return new OfficerEdit(
                null,
                null,
                0,
                false,
                0,
                false,
                labels.units(scope, null, reader),
                false,
                List.of(),
                labels.grants(scope, who, null, true, reader));
    }

    @GetMapping("/officers/{id}")
    OfficerEdit show(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        var officer = officers.find(scope, id).orElseThrow(() -> Refusal.missing("access.officer.missing"));
        var signIn = signIns.of(List.of(id)).get(id);
        return new OfficerEdit(
                officer,
                signIn,
                signIn == null ? 0 : sessions.count(signIn),
                signIn != null && factors.has(signIn),
                signIn == null ? 0 : passkeys.of(signIn.id()).size(),
                signIn != null && identities.since(signIn.id()).isPresent(),
                labels.units(scope, null, reader),
                id.equals(scope.officer()),
                grants.of(scope, id, reader),
                labels.grants(scope, who, officer.unit(), signIn == null, reader));
    }

    private OfficerList page(
            Scope scope, SignIn who, Paged<Officer> found, String unit, boolean searched, Locale reader) {
        Map<UUID, Unit> known = units.list(scope).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var open = signIns.of(found.rows().stream().map(Officer::id).toList());
        var lines = found.rows().stream()
                .map(officer -> new OfficerLine(officer, known.get(officer.unit()), open.get(officer.id())))
                .toList();
        return new OfficerList(
                new Paged<>(lines, found.newer(), found.older()),
                labels.allUnits(scope, reader),
                unit,
                searched,
                scope.holds(Role.ADMINISTRATOR));
    }
}
