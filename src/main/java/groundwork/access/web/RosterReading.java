package groundwork.access.web;

import groundwork.directory.Grant;
import groundwork.directory.Grants;
import groundwork.directory.OfficerNumbers;
import groundwork.directory.Officers;
import groundwork.directory.Roster;
import groundwork.directory.Rosters;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.frame.Flaw;
import groundwork.intake.OfficerBooks;
import groundwork.intake.OfficerRow;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a list of officers that waits, and compares it with the directory as it is now. */
@Component
class RosterReading {

    /** @param made units that are to be made for it */
    record Judged(List<RosterLine> lines, List<Unit> made) {}

    private final Rosters rosters;
    private final OfficerBooks books;
    private final Officers officers;
    private final OfficerNumbers numbers;
    private final Units units;
    private final SignIns signIns;
    private final Grants grants;
    private final GrantReading granting;
    private final GrantPlaces places;
    private final Admission admission;
    private final Clock clock;

    RosterReading(
            Rosters rosters,
            OfficerBooks books,
            Officers officers,
            OfficerNumbers numbers,
            Units units,
            SignIns signIns,
            Grants grants,
            GrantReading granting,
            GrantPlaces places,
            Admission admission,
            Clock clock) {
        this.rosters = rosters;
        this.books = books;
        this.officers = officers;
        this.numbers = numbers;
        this.units = units;
        this.signIns = signIns;
        this.grants = grants;
        this.granting = granting;
        this.places = places;
        this.admission = admission;
        this.clock = clock;
    }

    private record Waiting(int at, OfficerRow row, String choice) {}

    Judged judged(Scope scope, SignIn who, Roster roster) {
        var rows = rosters.rows(scope, roster.id()).stream()
                .map(row -> new Waiting(row.at(), books.read(row.typed(), Map.of()), row.choice()))
                .toList();
        var logins = rows.stream().map(each -> each.row().text("login")).toList();
        var judge = new RosterJudge(known(scope, who, roster, logins));
        var lines = rows.stream()
                .map(each -> judge.judge(each.at(), each.row(), each.choice()))
                .toList();
        return new Judged(lines, judge.made());
    }

    private RosterKnown known(Scope scope, SignIn who, Roster roster, List<String> logins) {
        var all = officers.list(scope);
        var ids = all.stream().map(officer -> officer.id()).toList();
        return new RosterKnown(
                all,
                numbers.all(scope),
                signIns.of(ids),
                signIns.logins(logins),
                units.list(scope),
                grants.open(scope).stream().collect(Collectors.groupingBy(Grant::officer)),
                roster.makesUnits(),
                grants.today(),
                rules(scope, who));
    }

    private RosterRules rules(Scope scope, SignIn who) {
        return new RosterRules() {

            private final Map<String, Optional<Where>> asked = new HashMap<>();

            @Override
            public Optional<Where> place(String typed) {
                return asked.computeIfAbsent(typed, text -> places.named(scope, text));
            }

            @Override
            public List<Flaw> flaws(UUID officer, RosterLine.Given given) {
                return granting.judged(scope, who, officer, given.role(), given.where(), given.from(), given.until());
            }

            @Override
            public boolean above(UUID officer) {
                return admission.above(scope, who, officer, null);
            }

            @Override
            public UUID nextId() {
                return Ids.next(clock);
            }
        };
    }
}
