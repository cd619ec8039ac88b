package groundwork.access.web;

import groundwork.directory.Grant;
import groundwork.directory.Logins;
import groundwork.directory.Officer;
import groundwork.directory.Role;
import groundwork.directory.Unit;
import groundwork.directory.Where;
import groundwork.frame.Flaw;
import groundwork.intake.OfficerRow;
import groundwork.intake.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares a list of officers with the directory, row by row: who it is, what would change, what is wrong. Looks at
 * nothing but what it is given.
 *
 * <p>An officer is known again by his number, else by his sign-in name, else by name and unit. Whom that leaves open is
 * asked. What a cell leaves empty stays as it is.
 */
final class RosterJudge {

    /** The choice of somebody who is not among those known. */
    static final String NEW = "new";

    /** What is said where a unit does not exist. */
    static final String NO_UNIT = "access.roster.flaw.unit";

    private static final Map<String, String> COLUMNS = Map.of("email", "mail");

    private final RosterKnown known;
    private final Map<String, Unit> made = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    RosterJudge(RosterKnown known) {
        this.known = known;
    }

    /** Those of the units to be made that a row refers to, after all rows were judged. */
    List<Unit> made() {
        return List.copyOf(made.values());
    }

    /** @param choice whom it is about where that was asked: an officer's id or {@link #NEW}; or null */
    RosterLine judge(int at, OfficerRow row, String choice) {
        return new Reading(at, row, choice).line();
    }

    private final class Reading {

        private final int at;
        private final OfficerRow row;
        private final String choice;
        private final List<Problem> problems;
        private final List<RosterLine.Changed> changes = new ArrayList<>();
        private List<Officer> asked = List.of();

        Reading(int at, OfficerRow row, String choice) {
            this.at = at;
            this.row = row;
            this.choice = choice;
            this.problems = new ArrayList<>(row.problems());
        }

        RosterLine line() {
            var form = new OfficerForm(text("name"), null, text("duty"), text("phone"), text("mail"));
            if (!text("name").isEmpty()) form.flaws().forEach(this::wrong);
            var unit = unit();
            var was = who(unit);
            if (!asked.isEmpty()) return line(null, null, null, null, null, null);
            once("staff_number", text("staff_number"));
            once("login", Logins.plain(text("login")));
            if (was != null) once("name", was.id().toString());
            else if (text("staff_number").isEmpty() && text("login").isEmpty())
                once("name", text("name") + " " + text("unit").toLowerCase(Locale.ROOT));
            var is = text("name").isEmpty() ? null : officer(was, unit);
            var number = number(was);
            var login = login(was);
            var given = given(was, is);
            var ended = given == null || was == null ? null : replaced(was, given);
            return line(was, is, number, login, same(was, given) ? null : given, same(was, given) ? null : ended);
        }

        private RosterLine line(
                Officer was, Officer is, String number, String login, RosterLine.Given given, Grant ended) {
            return new RosterLine(
                    at, row, was, is, number, login, given, ended, List.copyOf(changes), List.copyOf(problems), asked);
        }

        private String text(String column) {
            return row.text(column);
        }

        private void wrong(String column, String key, Object... args) {
            problems.add(Problem.error(row.typed().sheet(), row.typed().row(), column, key, args));
        }

        private void wrong(Flaw flaw) {
            wrong(
                    COLUMNS.getOrDefault(flaw.field(), flaw.field()),
                    flaw.key(),
                    flaw.args().toArray());
        }

        /** The same number, sign-in name or officer in two rows would be changed twice. */
        private void once(String column, String what) {
            if (what.isEmpty()) return;
            var before = seen.putIfAbsent(column + " " + what, row.typed().row());
            if (before != null) wrong(column, "access.roster.flaw.twice", before);
        }

        private Unit unit() {
            var name = text("unit");
            if (name.isEmpty()) return null;
            var found = known.units().stream()
                    .filter(unit -> name.equalsIgnoreCase(unit.name()) || name.equalsIgnoreCase(unit.english()))
                    .findFirst()
                    .orElse(made.get(name.toLowerCase(Locale.ROOT)));
            if (found != null) return found;
            if (name.codePointCount(0, name.length()) > Typed.LONGEST) {
                wrong("unit", "access.flaw.long", Typed.LONGEST);
                return null;
            }
            if (!known.makesUnits()) {
                wrong("unit", NO_UNIT);
                return null;
            }
            return made.computeIfAbsent(
                    name.toLowerCase(Locale.ROOT), _ -> Unit.of(known.rules().nextId(), name));
        }

        private Officer who(Unit unit) {
            var number = text("staff_number");
            if (!number.isEmpty())
                for (var officer : known.officers())
                    if (number.equals(known.numbers().get(officer.id()))) return officer;
            var signIn = known.logins().get(Logins.plain(text("login")));
            if (signIn != null)
                for (var officer : known.officers()) if (officer.id().equals(signIn.officer())) return officer;
            var named = known.officers().stream()
                    .filter(officer -> officer.name().equals(text("name")))
                    .filter(this::mayBe)
                    .toList();
            return named.isEmpty() ? null : among(named, unit);
        }

        /** Whoever has another number or sign-in name is somebody else. */
        private boolean mayBe(Officer officer) {
            var signIn = known.signIns().get(officer.id());
            return (text("staff_number").isEmpty() || !known.numbers().containsKey(officer.id()))
                    && (text("login").isEmpty() || signIn == null);
        }

        private Officer among(List<Officer> named, Unit unit) {
            if (NEW.equals(choice)) return null;
            for (var officer : named) if (officer.id().toString().equals(choice)) return officer;
            var near = text("unit").isEmpty()
                    ? named
                    : named.stream()
                            .filter(officer -> unit != null && unit.id().equals(officer.unit()))
                            .toList();
            if (near.size() == 1) return near.getFirst();
            asked = near.isEmpty() ? named : near;
            return null;
        }

        private Officer officer(Officer was, Unit unit) {
            if (was == null)
                return new Officer(
                        known.rules().nextId(),
                        unit == null ? null : unit.id(),
                        text("name"),
                        text("duty"),
                        text("phone"),
                        text("mail"));
            return new Officer(
                    was.id(),
                    moved(was, unit),
                    changed("name", was.name()),
                    changed("duty", was.duty()),
                    changed("phone", was.phone()),
                    changed("mail", was.email()));
        }

        private UUID moved(Officer was, Unit unit) {
            if (unit == null || unit.id().equals(was.unit())) return was.unit();
            changes.add(new RosterLine.Changed("unit", name(was.unit()), unit.name()));
            return unit.id();
        }

        private String name(UUID unit) {
            return known.units().stream()
                    .filter(each -> each.id().equals(unit))
                    .map(Unit::name)
                    .findFirst()
                    .orElse("");
        }

        private String changed(String column, String was) {
            var is = text(column);
            if (is.isEmpty() || is.equals(was)) return was;
            changes.add(new RosterLine.Changed(column, Objects.requireNonNullElse(was, ""), is));
            return is;
        }

        private String number(Officer was) {
            var number = text("staff_number");
            if (number.isEmpty()) return null;
            var before = was == null ? null : known.numbers().get(was.id());
            if (number.equals(before)) return null;
            if (before != null) wrong("staff_number", "access.roster.flaw.number");
            if (!number.matches(".{1," + Typed.LONGEST + "}")) wrong("staff_number", "access.flaw.long", Typed.LONGEST);
            return number;
        }

        private String login(Officer was) {
            var login = Logins.plain(text("login"));
            if (login.isEmpty()) return null;
            var signIn = was == null ? null : known.signIns().get(was.id());
            if (signIn != null) {
                if (!signIn.login().equals(login)) wrong("login", "access.roster.flaw.login");
                return null;
            }
            if (!Logins.allowed(login)) wrong("login", "access.officer.flaw.login");
            else if (known.logins().containsKey(login)) wrong("login", "access.officer.flaw.taken");
            else if (was != null && known.rules().above(was.id())) wrong("login", "access.officer.above");
            if (text("role").isEmpty()
                    && (was == null
                            || known.grants().getOrDefault(was.id(), List.of()).isEmpty()))
                wrong("role", "access.grant.flaw.role");
            return login;
        }

        private RosterLine.Given given(Officer was, Officer is) {
            if (text("role").isEmpty()) {
                for (var column : List.of("place", "from", "until"))
                    if (!text(column).isEmpty()) {
                        wrong("role", "access.grant.flaw.role");
                        break;
                    }
                return null;
            }
            var role = Role.valueOf(text("role").toUpperCase(Locale.ROOT));
            var where = where(role, is);
            if (where.isEmpty()) {
                wrong("place", "access.grant.flaw.place");
                return null;
            }
            var from = row.from() == null ? known.today() : row.from();
            var given = new RosterLine.Given(role, where.get(), from, row.until());
            if (!same(was, given))
                known.rules().flaws(was == null ? null : was.id(), given).forEach(this::wrong);
            return given;
        }

        private Optional<Where> where(Role role, Officer is) {
            var place = text("place");
            if (!place.isEmpty()) {
                var unit = made.get(place.toLowerCase(Locale.ROOT));
                return unit == null ? known.rules().place(place) : Optional.of(new Where.OfUnit(unit.id()));
            }
            var unit = is == null || role == Role.ADMINISTRATOR ? null : is.unit();
            return Optional.of(unit == null ? Where.COUNTY : new Where.OfUnit(unit));
        }

        /** Whether he has the role there for that time already; a day that was left open may be any. */
        private boolean same(Officer was, RosterLine.Given given) {
            return was != null
                    && given != null
                    && held(was, given)
                            .map(grant -> Objects.equals(grant.until(), given.until())
                                    && (row.from() == null || grant.from().equals(row.from())))
                            .orElse(false);
        }

        private Optional<Grant> held(Officer was, RosterLine.Given given) {
            return known.grants().getOrDefault(was.id(), List.of()).stream()
                    .filter(grant ->
                            grant.role() == given.role() && grant.where().equals(given.where()))
                    .filter(grant -> grant.lasts(known.today()) || Objects.equals(grant.until(), given.until()))
                    .findFirst();
        }

        private Grant replaced(Officer was, RosterLine.Given given) {
            return held(was, given).orElse(null);
        }
    }
}
