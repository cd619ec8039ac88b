package groundwork.access.web;

import groundwork.directory.Grant;
import groundwork.directory.Grants;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Units;
import groundwork.directory.Where;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Looks ahead: who would reach what is moved, and who no longer; also by a role that begins later. */
@Component
class ReachChanges {

    private final Grants grants;
    private final GrantLines lines;
    private final Officers officers;
    private final Units units;

    ReachChanges(Grants grants, GrantLines lines, Officers officers, Units units) {
        this.grants = grants;
        this.lines = lines;
        this.officers = officers;
        this.units = units;
    }

    /** By grants for a unit above: those above both ends reach it before and after. */
    ReachChange ofUnit(Scope scope, UUID before, UUID after, Locale reader) {
        var old = units.chain(scope, before);
        var young = units.chain(scope, after);
        return change(
                scope,
                where -> where instanceof Where.OfUnit(var id) && young.contains(id) && !old.contains(id),
                where -> where instanceof Where.OfUnit(var id) && old.contains(id) && !young.contains(id),
                reader);
    }

    /** By grants for one of the townships. */
    ReachChange ofVillage(Scope scope, long before, long after, Locale reader) {
        return change(scope, new Where.InArea(after)::equals, new Where.InArea(before)::equals, reader);
    }

    private ReachChange change(Scope scope, Predicate<Where> gaining, Predicate<Where> losing, Locale reader) {
        var today = grants.today();
        var open =
                grants.open(scope).stream().filter(grant -> grant.lasts(today)).toList();
        return new ReachChange(readers(scope, open, gaining, reader), readers(scope, open, losing, reader));
    }

    private List<ReaderList.Reader> readers(Scope scope, List<Grant> open, Predicate<Where> which, Locale reader) {
        var some = open.stream().filter(grant -> which.test(grant.where())).toList();
        var names = officers.names(scope, some.stream().map(Grant::officer).toList());
        return lines.lines(scope, some, reader).stream()
                .map(line ->
                        new ReaderList.Reader(names.getOrDefault(line.grant().officer(), ""), line))
                .toList();
    }
}
