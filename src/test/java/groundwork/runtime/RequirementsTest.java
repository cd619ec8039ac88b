package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.runtime.postgres.Login;
import groundwork.runtime.postgres.Refusal;
import groundwork.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void ourOwnRolesPass() {
        assertThatCode(() -> check(database.appLogin())).doesNotThrowAnyException();
    }

    @Test
    void aSuperuserIsRefused() {
        refused(role("superuser"), "is a superuser");
    }

    @Test
    void aRoleThatPassesRowLevelSecurityIsRefused() {
        refused(role("bypassrls"), "has BYPASSRLS");
    }

    @Test
    void theOwnerOfTheTablesIsRefused() {
        refused(database.migratorLogin(), "is, or is a member of, the migrator's role");
        refused(role("in role groundwork_migrator"), "is, or is a member of, the migrator's role");
    }

    @Test
    void aWrongPasswordIsSaidInOneSentence() {
        var login = database.appLogin();
        assertThatThrownBy(() -> check(new Login(login.url(), login.user(), "wrong")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not let groundwork at")
                .hasMessageContaining("GROUNDWORK_DATABASE_URL");
    }

    private void refused(Login application, String why) {
        assertThatThrownBy(() -> check(application))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why)
                .hasMessageContaining("keep counties apart");
    }

    private void check(Login application) {
        Requirements.check(new Database.Given(application, database.migratorLogin()));
    }

    private Login role(String attributes) {
        var name = "role_" + System.nanoTime();
        database.superuser()
                .sql("create role " + name + " login password 'x' " + attributes)
                .update();
        database.superuser()
                .sql("do $$begin execute format('grant connect on database %I to " + name
                        + "', current_database()); end$$")
                .update();
        return new Login(database.appLogin().url(), name, "x");
    }
}
