package groundwork.demand.web;

import static groundwork.directory.Role.FIELD;
import static groundwork.directory.Role.HANDLER;
import static groundwork.directory.Role.INSPECTOR;
import static groundwork.directory.Role.LEADER;
import static groundwork.directory.Role.OFFICE;

import groundwork.demand.Filter;
import groundwork.demand.Mark;
import groundwork.demand.State;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.LookedAt;
import groundwork.frame.Pile;
import groundwork.frame.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What lies on a desk, by what it asks of whoever sits there: of all programmes, since an open demand still has to be
 * solved when its programme is over, and without what was entered from old books.
 */
enum DeskPile {
    /** For the leading group. */
    ESCALATED(true, "tab=all&escalated=1", Set.of(LEADER), Set.of(), Mark.ESCALATED),
    /** More time is asked for; somebody else than the asker answers. */
    EXTENSION(true, "tab=all&extension=1", Set.of(LEADER, OFFICE), Set.of(), Mark.EXTENSION),
    /** With no unit, declined, or not approved above: somebody has to be found. */
    OURS(true, "tab=all&state=ours", Set.of(OFFICE), Set.of()),
    /** With the unit of whoever looks. */
    MINE(true, "tab=todo", Set.of(), Set.of(FIELD, HANDLER)),
    /** Approved above, to be carried out. */
    GRANTED(true, "tab=all&state=granted", Set.of(OFFICE), Set.of()),
    OVERDUE(false, "tab=all&overdue=1", Set.of(LEADER, OFFICE, INSPECTOR), Set.of(), Mark.OVERDUE),
    UNLOOKED(false, "tab=settled&unlooked=1", Set.of(OFFICE), Set.of(FIELD, HANDLER), Mark.UNLOOKED),
    SILENT(false, "tab=settled&silent=1", Set.of(OFFICE, INSPECTOR), Set.of(FIELD, HANDLER), Mark.SILENT);

    private final boolean singly;
    private final String query;
    private final Set<Role> everywhere;
    private final Set<Role> ofUnit;
    private final Mark[] marks;

    /**
     * @param singly whether each is also his own to do and stands on the desk by its deadline
     * @param everywhere the roles in which it is for one wherever it is, {@code ofUnit} where it is with one's own unit
     */
    DeskPile(boolean singly, String query, Set<Role> everywhere, Set<Role> ofUnit, Mark... marks) {
        this.singly = singly;
        this.query = query;
        this.everywhere = everywhere;
        this.ofUnit = ofUnit;
        this.marks = marks;
    }

    static List<DeskPile> of(Scope scope) {
        return Arrays.stream(values())
                .filter(pile -> among(scope, pile.everywhere) || among(scope, pile.ofUnit))
                .toList();
    }

    boolean singly() {
        return singly;
    }

    /** Whether those on it have a deadline. */
    boolean dated() {
        return singly || this == OVERDUE;
    }

    private static boolean among(Scope scope, Set<Role> roles) {
        return scope.holds(roles.toArray(Role[]::new));
    }

    /** @param unit of whoever looks, or null: then of all that he sees */
    Filter filter(Scope scope, UUID unit, Mark... more) {
        var filter = Filter.ALL.marked(marks).marked(more).with(unit(scope, unit));
        return switch (this) {
            case OURS -> filter.at(BoardPlace.OURS.states());
            case GRANTED -> filter.at(Set.of(State.GRANTED));
            case MINE -> filter.under(State.Lane.TODO);
            case UNLOOKED, SILENT -> filter.under(State.Lane.SETTLED);
            case ESCALATED, EXTENSION, OVERDUE -> filter;
        };
    }

    private UUID unit(Scope scope, UUID unit) {
        return among(scope, everywhere) ? null : unit;
    }

    Pile pile(Scope scope, UUID unit, long count) {
        var own = unit(scope, unit);
        return new Pile(
                "demand.pile." + Typed.word(this),
                count,
                "/demands?programme=" + LookedAt.WHOLE + "&" + query + "&live=1" + (own == null ? "" : "&unit=" + own));
    }
}
