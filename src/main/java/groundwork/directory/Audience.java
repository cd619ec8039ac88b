package groundwork.directory;

import groundwork.ledger.About;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to be told of something: whoever holds a role at this moment and is not shut out. */
@Component
public class Audience {

    private static final String OPEN = "not exists (select from directory.sign_in s where s.disabled and s.officer = ";

    private record Held(UUID officer, UUID unit, Power power) {}

    private final Grants grants;

    Audience(Grants grants) {
        this.grants = grants;
    }

    /** Who that is now: read once for all that is to be told of. */
    public Now now(Scope scope) {
        return scope.read(db -> new Now(held(db), administrators(db)));
    }

    /** Whether he may be told of anything at all. */
    public boolean has(Scope scope, UUID officer) {
        return scope.read(
                db -> db.sql("select exists (select from directory.role_grant g where g.officer = :officer and "
                                        + Grants.HOLDS + " and " + OPEN + "g.officer))")
                                .param("officer", officer)
                                .param("today", grants.today())
                                .query(Boolean.class)
                                .single()
                        || administrators(db).contains(officer));
    }

    private List<Held> held(JdbcClient db) {
        return db.sql("select g.officer, o.unit as own, g.id, g.role, g.unit, g.area, g.programme, " + Grants.BELOW
                        + "from directory.role_grant g join directory.officer o"
                        + " on o.county = g.county and o.id = g.officer where " + Grants.HOLDS + " and " + OPEN
                        + "g.officer)")
                .param("today", grants.today())
                .query((row, n) -> new Held(
                        row.getObject("officer", UUID.class),
                        row.getObject("own", UUID.class),
                        GrantRows.power(row, n)))
                .list();
    }

    /** Of the installation: they need no role given to them. */
    private static Set<UUID> administrators(JdbcClient db) {
        return new HashSet<>(
                db.sql("select officer from directory.sign_in where role = 'administrator' and not disabled")
                        .query(UUID.class)
                        .list());
    }

    /** Those who held a role, and were not shut out, at one moment. */
    public static final class Now {

        private final List<Held> held;
        private final Set<UUID> administrators;

        private Now(List<Held> held, Set<UUID> administrators) {
            this.held = held;
            this.administrators = administrators;
        }

        /** Those who hold one of these roles over what lies there. */
        public Set<UUID> over(About about, Role... roles) {
            return of(Set.of(roles), one -> Reach.of(List.of(one.power())).holds(about));
        }

        /** Those who hold one of these roles for the unit or for one above it, or who belong to it and hold one. */
        public Set<UUID> in(UUID unit, Role... roles) {
            return of(
                    Set.of(roles),
                    one -> unit.equals(one.unit()) || one.power().units().contains(unit));
        }

        /** Those of the officers who are among them, in whatever role. */
        public Set<UUID> among(Collection<UUID> officers) {
            var found = of(Set.of(Role.values()), one -> officers.contains(one.officer()));
            officers.stream().filter(administrators::contains).forEach(found::add);
            return found;
        }

        private Set<UUID> of(Set<Role> roles, Predicate<Held> fits) {
            var found = new HashSet<UUID>();
            for (var one : held) if (roles.contains(one.power().role()) && fits.test(one)) found.add(one.officer());
            return found;
        }
    }
}
