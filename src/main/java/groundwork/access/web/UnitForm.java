package groundwork.access.web;

import groundwork.directory.Unit;
import groundwork.directory.UnitKind;
import groundwork.frame.Flaw;
import groundwork.frame.OneOf;
import java.util.List;
import java.util.UUID;

/** A unit as a form sends it. */
record UnitForm(
        String name, String english, @OneOf(UnitKind.class) String kind, String parent) {

    List<Flaw> flaws() {
        return new Typed()
                .needed("name", name, "access.unit.flaw.name")
                .optional("english", english, ".{1," + Typed.LONGEST + "}", "access.flaw.long", Typed.LONGEST)
                .check("kind", known() != null, "access.unit.flaw.kind")
                .flaws();
    }

    Unit unit(UUID id) {
        return Unit.of(id, Typed.line(name), Typed.line(english), known(), Typed.id(parent));
    }

    private UnitKind known() {
        for (var known : UnitKind.values()) {
            if (known.name().equalsIgnoreCase(kind)) {
                return known;
            }
        }
        return null;
    }
}
