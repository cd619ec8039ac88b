package groundwork.access.web;

import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.Unit;
import groundwork.directory.UnitMoves;
import groundwork.directory.Units;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moving a unit below another, or to another area. */
@Controller
class UnitMoveDesk {

    /** @param seen whether it was shown whose reach changes */
    record Form(String parent, String area, String seen) {}

    private final Units units;
    private final UnitMoves moves;
    private final UnitPlaces places;
    private final ReachChanges changes;
    private final Labels labels;

    UnitMoveDesk(Units units, UnitMoves moves, UnitPlaces places, ReachChanges changes, Labels labels) {
        this.units = units;
        this.moves = moves;
        this.places = places;
        this.changes = changes;
        this.labels = labels;
    }

    @GetMapping("/units/{id}/move")
    UnitMove ask(Scope scope, @PathVariable UUID id, Locale reader) {
        return page(scope, unit(scope, id), null, reader);
    }

    @PostMapping("/units/{id}/move")
    Answer move(Scope scope, SignIn who, @PathVariable UUID id, Form form, Locale reader) {
        var unit = unit(scope, id);
        var parent = Optional.ofNullable(Typed.id(form.parent()));
        var above = parent.flatMap(one -> units.find(scope, one));
        var area = places.read(scope, form.area());
        var flaws = new ArrayList<Flaw>();
        if (parent.isPresent() && above.isEmpty()) flaws.add(Flaw.at("parent", "access.unit.missing"));
        if (units.chain(scope, parent.orElse(null)).contains(id))
            flaws.add(Flaw.at("parent", "access.unit.flaw.within"));
        var change = changes.ofUnit(scope, unit.parent(), parent.orElse(null), reader);
        if (change.gains(who)) flaws.add(Flaw.at("parent", "access.unit.flaw.gain"));
        if (Typed.line(form.area()) != null && area.isEmpty()) flaws.add(Flaw.at("area", "access.unit.flaw.area"));
        if (!flaws.isEmpty()) return refused(scope, unit, flaws, reader);
        if (form.seen() == null) {
            var to = new UnitMove.To(
                    above.orElse(null), area.orElse(null), places.name(area.orElse(null), reader), change);
            return page(scope, unit, to, reader);
        }
        if (!moves.move(scope, id, parent.orElse(null), area.orElse(null)))
            return refused(scope, unit, List.of(Flaw.at("parent", "access.unit.flaw.within")), reader);
        return Moved.to("/units/" + id).saying("access.unit.moved");
    }

    private Answer refused(Scope scope, Unit unit, List<Flaw> flaws, Locale reader) {
        return Refusal.flawed(flaws).on(page(scope, unit, null, reader));
    }

    private UnitMove page(Scope scope, Unit unit, UnitMove.To to, Locale reader) {
        return new UnitMove(unit, places.name(unit.area(), reader), labels.units(scope, unit, reader), to);
    }

    private Unit unit(Scope scope, UUID id) {
        return units.find(scope, id).orElseThrow(() -> Refusal.missing("access.unit.missing"));
    }
}
