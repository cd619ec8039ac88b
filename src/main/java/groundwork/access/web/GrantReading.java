package groundwork.access.web;

import groundwork.access.Presence;
import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.Where;
import groundwork.frame.Flaw;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what role is to be given where, and whether whoever gives it may. */
@Component
class GrantReading {

    /** @param flaws when there are some, the rest says nothing */
    record Read(Role role, Where where, LocalDate from, LocalDate until, String reason, List<Flaw> flaws) {

        @Override
        public String toString() {
            return "Read[" + role + "]";
        }
    }

    private final Grants grants;
    private final GrantPlaces places;

    GrantReading(Grants grants, GrantPlaces places) {
        this.grants = grants;
        this.places = places;
    }

    /** @param officer to whom, or null for one who is only about to be added */
    Read read(Scope scope, SignIn who, UUID officer, GrantForm form) {
        var typed = new Typed();
        var role = Arrays.stream(Role.values())
                .filter(each -> each.name().equalsIgnoreCase(form.role()))
                .findFirst();
        var village = Typed.line(form.village());
        Optional<Where> where = village == null ? places.read(scope, form.place()) : places.village(scope, village);
        var today = grants.today();
        var from = day(form.from());
        var until = day(form.until());
        var first = from.orElse(today);
        typed.check("role", role.isPresent(), "access.grant.flaw.role")
                .check(village == null ? "place" : "village", where.isPresent(), "access.grant.flaw.place")
                .check("from", from.isPresent() || Typed.line(form.from()) == null, "access.grant.flaw.day")
                .check("until", until.isPresent() || Typed.line(form.until()) == null, "access.grant.flaw.day")
                .optional("reason", form.reason(), ".{1,200}", "access.flaw.long", 200);
        var flaws = new ArrayList<>(typed.flaws());
        flaws.addAll(judged(scope, who, officer, role.orElse(null), where.orElse(null), first, until.orElse(null)));
        return new Read(
                role.orElse(null), where.orElse(null), first, until.orElse(null), Typed.line(form.reason()), flaws);
    }

    /**
     * Why this one may not give that role there; what was not read is null and judged elsewhere.
     *
     * @param officer to whom, or null for one who is only about to be added
     */
    List<Flaw> judged(Scope scope, SignIn who, UUID officer, Role role, Where where, LocalDate from, LocalDate until) {
        return new Typed()
                .check("until", until == null || !until.isBefore(from), "access.grant.flaw.until")
                .check(
                        "role",
                        role == null
                                || where == null
                                || Grants.mayGive(who, Presence.held(grants.powers(who)), role, where),
                        "access.grant.flaw.more")
                .check(
                        "place",
                        role != Role.ADMINISTRATOR || Where.COUNTY.equals(where),
                        "access.grant.flaw.administrator")
                .check("role", !scope.officer().equals(officer), "access.grant.flaw.self")
                .flaws();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(Typed.line(typed)).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
