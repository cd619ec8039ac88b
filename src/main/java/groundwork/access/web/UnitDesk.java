package groundwork.access.web;

import groundwork.directory.Role;
import groundwork.directory.Scope;
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
    private final UnitPages pages;
    private final Clock clock;

    UnitDesk(Units units, Labels labels, UnitPages pages, Clock clock) {
        this.units = units;
        this.labels = labels;
        this.pages = pages;
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
        return Moved.to("/units/" + unit.id()).saying("access.unit.added");
    }

    @GetMapping("/units/{id}")
    UnitPage show(Scope scope, @PathVariable UUID id, Locale reader) {
        return pages.of(scope, unit(scope, id), reader);
    }

    @GetMapping("/units/{id}/correction")
    UnitEdit correct(Scope scope, @PathVariable UUID id, Locale reader) {
        return edit(scope, unit(scope, id), reader);
    }

    @PostMapping("/units/{id}/correction")
    Answer change(Scope scope, @PathVariable UUID id, UnitForm form, Locale reader) {
        var page = correct(scope, id, reader);
        var flaws = form.flaws();
        if (!flaws.isEmpty()) {
            return Refusal.flawed(flaws).on(page);
        }
        return units.change(scope, form.unit(id))
                ? Moved.to("/units/" + id).saying("access.saved")
                : Refusal.flawed(Flaw.at("name", "access.unit.flaw.taken")).on(page);
    }

    private Unit unit(Scope scope, UUID id) {
        return units.find(scope, id).orElseThrow(() -> Refusal.missing("access.unit.missing"));
    }

    List<Flaw> flaws(Scope scope, UnitForm form) {
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
        return new UnitEdit(unit, kinds, unit == null ? labels.units(scope, null, reader) : List.of());
    }
}
