package groundwork.ledger;

import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A rule that a command from the console must pass, looked at under the same lock as the append, so that it cannot be
 * overtaken. It throws to refuse; nothing of the command is then appended.
 */
@FunctionalInterface
public interface Check {

    Check NONE = beside(_ -> {});

    void look(JdbcClient db);

    /** A rule looks at the tables as they stand, so nothing that is not yet projected may come before it. */
    default boolean alone() {
        return true;
    }

    /**
     * Refuses nothing: what has to be written with the entries or not at all. Others may be in the same transaction,
     * and it may be written again with each of them.
     */
    static Check beside(Consumer<JdbcClient> written) {
        return new Check() {
            @Override
            public void look(JdbcClient db) {
                written.accept(db);
            }

            @Override
            public boolean alone() {
                return false;
            }
        };
    }
}
