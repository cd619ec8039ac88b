package groundwork.ledger;

import java.util.List;

/**
 * Tables worked out from the ledger. They are written in the transaction that appends, so whoever entered something
 * sees it in their next read; and they can be thrown away and worked out again from position 0.
 *
 * <p>Contract: {@link #apply} depends on nothing but its own tables and the changes, in order of position; it uses no
 * clock, no other module's tables and no words. Load what the changes touch with one query per table, fold in memory,
 * write with {@link Rows}. When it throws, it is marked behind and caught up later; the append goes on.
 *
 * <p>Do not use it for anything that must refuse an entry: that is a {@link Check}.
 */
public interface Projection {

    /** PostgreSQL schema that holds its tables, the name of its module; unique. */
    String schema();

    /** Its tables, without the schema: what recount rebuilds and compares. */
    List<String> tables();

    /**
     * Raised whenever what is kept for entries that are there already would come out differently: a table or a column
     * more, another fold, another contribution. At the next start everything of a county is then worked out again.
     */
    default int version() {
        return 1;
    }

    void apply(Tables tables, List<Change> changes);
}
