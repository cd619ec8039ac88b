package groundwork.support;

import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Where;
import groundwork.ledger.Ids;
import groundwork.ledger.Store;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Officers of whom a test needs many, and who come in by a key: making a password takes longer than all the rest. */
public final class Liaison {

    private Liaison() {}

    /** Works in the whole county from that day on. @param officer his id */
    public static UUID add(
            ApplicationContext program, Scope scope, UUID officer, UUID unit, String name, LocalDate from) {
        program.getBean(Officers.class).add(scope, Officer.of(officer, unit, name));
        program.getBean(Grants.class).give(scope, officer, Role.FIELD, Where.COUNTY, from, null, "sample");
        program.getBean(Store.class)
                .global(db -> db.sql("""
                        insert into directory.sign_in (id, login, password, officer, county, role, must_change)
                        values (:id, :login, 'none', :officer, :county, 'officer', false)
                        """)
                        .param("id", Ids.derived("sign-in", officer))
                        .param("login", officer.toString())
                        .param("officer", officer)
                        .param("county", scope.county())
                        .update());
        return officer;
    }
}
