package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.AuditLog;
import groundwork.directory.Counties;
import groundwork.directory.Deed;
import groundwork.directory.Level;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CountyDesk {

    private static final int SHOWN = 20;
    private static final String UNNAMED = "管理员";

    private final Areas areas;
    private final Counties counties;
    private final Officers officers;
    private final Scopes scopes;
    private final SignIns signIns;
    private final AuditLog audit;

    CountyDesk(Areas areas, Counties counties, Officers officers, Scopes scopes, SignIns signIns, AuditLog audit) {
        this.areas = areas;
        this.counties = counties;
        this.officers = officers;
        this.scopes = scopes;
        this.signIns = signIns;
        this.audit = audit;
    }

    @GetMapping("/county")
    CountyChoice choice(SignIn who, @RequestParam(required = false) String q) {
        var text = Typed.line(q);
        var opened = counties.opened();
        var found = text == null ? List.<Area>of() : areas.counties(text, SHOWN);
        var above = Stream.concat(opened.stream(), found.stream())
                .flatMap(county -> Stream.of(county.code() / 10_000, county.code() / 100))
                .distinct()
                .toList();
        return new CountyChoice(who.county() == null ? 0 : who.county(), opened, text, found, areas.find(above));
    }

    @PostMapping("/county")
    Answer choose(SignIn who, @RequestParam(defaultValue = "") String code) {
        var county = county(code);
        if (county.isEmpty()) {
            return Refusal.flawed(Flaw.at("q", "access.county.unknown")).on(choice(who, null));
        }
        counties.open(county.get(), Officer.of(who.officer(), null, name(who)));
        signIns.move(who.id(), county.get());
        audit.write(
                scopes.of(county.get(), who.officer()),
                Deed.of(Act.COUNTY_CHOSEN).about("county", county.get()));
        return Moved.to("/").saying("access.county.chosen");
    }

    private Optional<Integer> county(String code) {
        return Optional.of(code.strip())
                .filter(digits -> digits.matches("[1-9][0-9]{5}"))
                .map(Integer::valueOf)
                .filter(county -> Level.of(county) == Level.COUNTY)
                .filter(county -> areas.find(county).isPresent());
    }

    /** As he is called in the county he comes from. */
    private String name(SignIn who) {
        return Optional.ofNullable(who.county())
                .flatMap(county -> officers.find(scopes.of(county, who.officer()), who.officer()))
                .map(Officer::name)
                .orElse(UNNAMED);
    }
}
