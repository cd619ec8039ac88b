package groundwork.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A rule that a command from the console must pass, looked at under the same lock as the append, so that it cannot be
 * overtaken. It throws to refuse; nothing of the command is then appended.
 */
@FunctionalInterface
public interface Check {

    Check NONE = db -> {};

    void look(JdbcClient db);
}
