package groundwork.directory;

import groundwork.ledger.Store;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which roles of a county have to prove a second factor. */
@Component
public class FactorRules {

    private final Store store;
    private final SecondFactors factors;
    private final Grants grants;

    FactorRules(Store store, SecondFactors factors, Grants grants) {
        this.store = store;
        this.factors = factors;
        this.grants = grants;
    }

    /** Roles of the county that have to have one, by their words. */
    public Set<String> required(Scope scope) {
        return scope.read(FactorRules::required);
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

    /** Whether his county wants one of a role that he holds and he has no generator. */
    public boolean owed(SignIn who) {
        return !factors.has(who) && asked(who);
    }

    /** Whether his county wants one of a role that he holds. */
    public boolean asked(SignIn who) {
        if (who.county() == null) return false;
        var required = store.read(who.county(), FactorRules::required);
        return grants.powers(who).stream()
                .anyMatch(power -> required.contains(power.role().word()));
    }

    private static Set<String> required(JdbcClient db) {
        return Set.copyOf(db.sql("select role from directory.second_factor_rule")
                .query(String.class)
                .list());
    }
}
