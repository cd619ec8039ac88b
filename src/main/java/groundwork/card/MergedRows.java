package groundwork.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up what households were merged into. */
record MergedRows(JdbcClient db) {

    Optional<UUID> root(UUID household) {
        return db.sql("select root from card.merged where household = :household")
                .param("household", household)
                .query(UUID.class)
                .optional();
    }

    /** The entries in force that merged this household into another. */
    List<UUID> mergers(UUID household) {
        return db.sql("select entry from card.merger where household = :household order by position")
                .param("household", household)
                .query(UUID.class)
                .list();
    }
}
