package groundwork.programme.web;

import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.ProgrammeEntry.Role;
import groundwork.programme.Planning;
import groundwork.programme.Programmes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Naming the people of a programme: a unit at a time, several at once. */
@Controller
class PeopleDesk {

    private final Programmes programmes;
    private final Planning planning;
    private final People people;
    private final Officers officers;
    private final Labels labels;

    PeopleDesk(Programmes programmes, Planning planning, People people, Officers officers, Labels labels) {
        this.programmes = programmes;
        this.planning = planning;
        this.people = people;
        this.officers = officers;
        this.labels = labels;
    }

    @GetMapping("/programmes/{slug}/people")
    PeopleEdit show(
            Scope scope, @PathVariable String slug, @RequestParam(required = false) String unit, Locale reader) {
        var programme = programmes.require(scope, slug);
        var chosen = unit == null ? programme.unit() : Typed.id(unit);
        var choices = chosen == null
                ? List.<Choice>of()
                : officers.list(scope, chosen).stream()
                        .map(officer -> new Choice(officer.id().toString(), officer.name()))
                        .toList();
        return new PeopleEdit(
                programme,
                People.groups(people.of(scope, programme, reader)),
                labels.units(scope, reader),
                Objects.toString(chosen, null),
                choices,
                labels.roles(reader));
    }

    @PostMapping("/programmes/{slug}/people")
    Answer join(
            Scope scope,
            @PathVariable String slug,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) List<String> officer,
            @RequestParam(required = false) String role,
            Locale reader) {
        try {
            var programme = programmes.require(scope, slug);
            var chosen = officer == null
                    ? List.<UUID>of()
                    : officer.stream().map(Typed::id).filter(Objects::nonNull).toList();
            var typed = new Typed();
            typed.wrong(chosen.isEmpty(), "officer", "programme.flaw.officer");
            var as = typed.neededOne(Role.class, "role", role, "programme.flaw.role");
            typed.check();
            planning.join(scope, programme, chosen, as, Typed.id(unit));
            return Moved.to(back(slug, unit)).saying("programme.people.joined", chosen.size());
        } catch (Refusal refusal) {
            return refusal.on(show(scope, slug, unit, reader));
        }
    }

    @PostMapping("/programmes/{slug}/people/{entry}/removal")
    Answer remove(Scope scope, @PathVariable String slug, @PathVariable UUID entry) {
        planning.strike(scope, programmes.require(scope, slug), entry);
        return Moved.to(back(slug, null)).saying("programme.people.removed");
    }

    private static String back(String slug, String unit) {
        var id = Typed.id(unit);
        return "/programmes/" + slug + "/people" + (id == null ? "" : "?unit=" + id);
    }
}
