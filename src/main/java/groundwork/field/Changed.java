package groundwork.field;

import groundwork.directory.Grants;
import groundwork.directory.Scope;
import groundwork.ledger.Postings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a village is another than it was at a position, or somebody sees it with other eyes. */
@Component
class Changed {

    private final Grants grants;

    Changed(Grants grants) {
        this.grants = grants;
    }

    /**
     * @param after a position at which it was read before; 0 for never
     * @param hash what was said with that position, or null where whoever asks does not remember
     */
    boolean since(JdbcClient db, Scope scope, long village, long after, String hash, long position) {
        // Nobody has read it yet, or from a server that was restored since.
        if (after <= 0 || after > position) return true;
        var touched = db.sql("""
                        select exists (select from field.touched
                          where village in (:village, :nowhere) and position >= :after)
                        """)
                .param("village", village)
                .param("nowhere", Work.NOWHERE)
                .param("after", after)
                .query(Boolean.class)
                .single();
        if (touched) return true;
        var last = new Postings(db).page(after - 1, 1);
        return last.isEmpty()
                // The server went back to an earlier day, and this was recorded since.
                || hash != null && !hash.equals(last.getFirst().mark())
                || grants.changed(scope, last.getFirst().recordedAt());
    }
}
