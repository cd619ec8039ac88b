package groundwork.directory;

import groundwork.ledger.Store;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which roles of a county have to prove a second factor. */
@Component
public class FactorRules {

    private final Store store;
    private final SecondFactors factors;

    FactorRules(Store store, SecondFactors factors) {
        this.store = store;
        this.factors = factors;
    }

    /** Roles of the county that have to have one, by their words. */
    public Set<String> required(Scope scope) {
        return scope.read(db -> Set.copyOf(db.sql("select role from directory.second_factor_rule")
                .query(String.class)
                .list()));
    }

    public void require(Scope scope, Set<String> roles) {
        scope.write(db -> {
            db.sql("delete from directory.second_factor_rule where county = :county")
                    .param("county", scope.county())
                    .update();
            return db.sql("""
                            insert into directory.second_factor_rule (county, role)
                            select :county, unnest(:roles::text[])
                            """)
                    .param("county", scope.county())
                    .param("roles", roles.toArray(String[]::new))
                    .update();
        });
    }

    /** Whether his county wants one of his role and he has none. */
    public boolean owed(SignIn who) {
        if (who.county() == null || factors.has(who)) return false;
        return store.read(
                who.county(),
                db -> db.sql("""
                        select exists (select from directory.second_factor_rule where county = :county and role = :role)
                        """)
                        .param("county", who.county())
                        .param("role", who.role().word())
                        .query(Boolean.class)
                        .single());
    }
}
