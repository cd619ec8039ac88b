package groundwork.directory;

import groundwork.ledger.Tables;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Officers who were only just added, and may be taken off again as long as nothing is known of them. */
@Component
public class Newcomers {

    /** Those of the officers that an entry after this position is by or names. */
    public List<UUID> named(Scope scope, Collection<UUID> officers, long since) {
        return scope.read(db -> db.sql("""
                        select o.id from unnest(:officers) o (id) where exists (
                          select from ledger.posting p
                          where p.position > :since and (p.officer = o.id or position(o.id::text in p.content) > 0))""")
                .param("officers", Tables.array("uuid", officers))
                .param("since", since)
                .query(UUID.class)
                .list());
    }

    /** Only of one whom no entry is by or names. */
    public void remove(Scope scope, UUID officer) {
        scope.write(db -> db.sql("delete from directory.officer where county = :county and id = :id")
                .param("county", scope.county())
                .param("id", officer)
                .update());
    }
}
