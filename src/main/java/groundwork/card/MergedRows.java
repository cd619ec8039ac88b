package groundwork.card;

import groundwork.ledger.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Which households count as one of these now, and as which. */
    Map<UUID, UUID> into(Collection<UUID> roots) {
        var found = new HashMap<UUID, UUID>();
        db.sql("select household, root from card.merged where root = any(:roots)")
                .param("roots", Tables.array("uuid", roots))
                .query(row -> {
                    found.put(row.getObject("household", UUID.class), row.getObject("root", UUID.class));
                });
        return found;
    }

    /** The entries in force that merged this household into another. */
    List<UUID> mergers(UUID household) {
        return db.sql("select entry from card.merger where household = :household order by position")
                .param("household", household)
                .query(UUID.class)
                .list();
    }
}
