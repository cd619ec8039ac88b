package groundwork.directory;

import groundwork.ledger.About;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to be told of something, by the roles that hold at this moment and what they reach. */
@Component
public class Audience {

    private record Held(UUID officer, UUID unit, Power power) {}

    private final Grants grants;

    Audience(Grants grants) {
        this.grants = grants;
    }

    /** Those who hold one of these roles over what lies there. */
    public Set<UUID> over(Scope scope, About about, Role... roles) {
        return of(
                scope, roles, (officersUnit, power) -> Reach.of(List.of(power)).holds(about));
    }

    /** Those who hold one of these roles for the unit or for one above it, or who belong to it and hold one. */
    public Set<UUID> in(Scope scope, UUID unit, Role... roles) {
        return of(
                scope, roles, (own, power) -> unit.equals(own) || power.units().contains(unit));
    }

    private Set<UUID> of(Scope scope, Role[] roles, BiPredicate<UUID, Power> fits) {
        var wanted = Set.of(roles);
        var found = new HashSet<UUID>();
        for (var held : scope.read(this::held))
            if (wanted.contains(held.power().role()) && fits.test(held.unit(), held.power())) found.add(held.officer());
        return found;
    }

    private List<Held> held(JdbcClient db) {
        return db.sql("select g.officer, o.unit as own, g.id, g.role, g.unit, g.area, g.programme, " + Grants.BELOW
                        + "from directory.role_grant g join directory.officer o"
                        + " on o.county = g.county and o.id = g.officer where " + Grants.HOLDS)
                .param("today", grants.today())
                .query((row, n) -> new Held(
                        row.getObject("officer", UUID.class),
                        row.getObject("own", UUID.class),
                        GrantRows.power(row, n)))
                .list();
    }
}
