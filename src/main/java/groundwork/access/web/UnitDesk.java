package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.Unit;
import groundwork.directory.UnitKind;
import groundwork.directory.Units;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class UnitDesk {

    private final Units units;
    private final Labels labels;
    private final AuditLog audit;
    private final Clock clock;
    private final Grants grants;

    UnitDesk(Units units, Labels labels, AuditLog audit, Clock clock, Grants grants) {
        this.grants = grants;
        this.units = units;
        this.labels = labels;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/units")
    UnitList list(Scope scope) {
        var all = units.list(scope);
        return new UnitList(
                all,
                all.stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                scope.holds(Role.ADMINISTRATOR));
    }

    @GetMapping("/units/new")
    UnitEdit blank(Scope scope, Locale reader) {
        return edit(scope, null, reader);
    }

    @PostMapping("/units")
    Answer add(Scope scope, UnitForm form, Locale reader) {
        var flaws = flaws(scope, form);
        if (!flaws.isEmpty()) {
            return Refusal.flawed(flaws).on(blank(scope, reader));
        }
        var unit = form.unit(Ids.next(clock));
        if (!units.add(scope, unit).id().equals(unit.id())) {
            return Refusal.flawed(Flaw.at("name", "access.unit.flaw.taken")).on(blank(scope, reader));
        }
        return Moved.to("/units").saying("access.unit.added");
    }

    @GetMapping("/units/{id}")
    UnitEdit show(Scope scope, @PathVariable UUID id, Locale reader) {
        return edit(scope, units.find(scope, id).orElseThrow(() -> Refusal.missing("access.unit.missing")), reader);
    }

    @PostMapping("/units/{id}")
    Answer change(Scope scope, SignIn who, @PathVariable UUID id, UnitForm form, Locale reader) {
        var page = show(scope, id, reader);
        var flaws = flaws(scope, form);
        if (!flaws.isEmpty()) {
            return Refusal.flawed(flaws).on(page);
        }
        var unit = form.unit(id);
        if (units.named(scope, unit.name())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            return Refusal.flawed(Flaw.at("name", "access.unit.flaw.taken")).on(page);
        }
        if (gains(who, page.unit().parent(), unit.parent())) {
            return Refusal.flawed(Flaw.at("parent", "access.unit.flaw.gain")).on(page);
        }
        if (!units.change(scope, unit)) {
            return Refusal.flawed(Flaw.at("parent", "access.unit.flaw.within")).on(page);
        }
        var before = page.unit().parent();
        if (!Objects.equals(before, unit.parent()))
            audit.write(
                    scope,
                    Deed.of(Act.UNIT_MOVED)
                            .about("unit", id)
                            .with("from", before)
                            .with("to", unit.parent()));
        return Moved.to("/units").saying("access.saved");
    }

    /** Whether somebody would move a unit below one that his own role reaches. */
    private boolean gains(SignIn who, UUID before, UUID after) {
        return after != null
                && !after.equals(before)
                && grants.powers(who).stream().anyMatch(power -> power.units().contains(after));
    }

    private List<Flaw> flaws(Scope scope, UnitForm form) {
        var flaws = new ArrayList<>(form.flaws());
        var parent = Typed.id(form.parent());
        if (parent != null && units.find(scope, parent).isEmpty()) {
            flaws.add(Flaw.at("parent", "access.unit.missing"));
        }
        return flaws;
    }

    private UnitEdit edit(Scope scope, Unit unit, Locale reader) {
        var kinds = Arrays.stream(UnitKind.values())
                .map(kind -> new Choice(kind.name(), labels.of(kind, reader)))
                .toList();
        return new UnitEdit(unit, kinds, labels.units(scope, unit, reader));
    }
}
