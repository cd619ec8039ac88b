package groundwork.directory;

import groundwork.ledger.Ids;
import groundwork.ledger.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lists of officers that came as workbooks: their rows until they are imported, and what the import added, so that it
 * can be undone. Kept for a day. What the rows say is read elsewhere; here they are texts with officials' words.
 */
@Component
public class Rosters {

    /** How long one is kept, and for how long what it brought can be undone. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final Clock clock;

    Rosters(Clock clock) {
        this.clock = clock;
    }

    /** @param typed JSON of each row, in their order */
    public UUID receive(Scope scope, String fileName, List<String> typed) {
        var id = Ids.next(clock);
        return scope.write(db -> {
            db.sql("""
                            insert into directory.roster (county, id, officer, file_name, received_at)
                            values (:county, :id, :officer, :name, :now)""")
                    .param("county", scope.county())
                    .param("id", id)
                    .param("officer", scope.officer())
                    .param("name", fileName)
                    .param("now", now())
                    .update();
            db.sql("""
                            insert into directory.roster_row (county, roster, at, typed)
                            select :county, :id, n - 1, row.typed
                            from unnest(:typed::text[]) with ordinality row (typed, n)""")
                    .param("county", scope.county())
                    .param("id", id)
                    .param("typed", typed.toArray(String[]::new))
                    .update();
            return id;
        });
    }

    public Optional<Roster> find(Scope scope, UUID id) {
        return scope.read(db -> db.sql("select * from directory.roster where id = :id")
                .param("id", id)
                .query(Roster::of)
                .optional());
    }

    /** Those of the last day, newest first. */
    public List<Roster> list(Scope scope) {
        return scope.read(db -> db.sql("select * from directory.roster order by received_at desc, id limit 50")
                .query(Roster::of)
                .list());
    }

    public List<RosterRow> rows(Scope scope, UUID id) {
        return scope.read(
                db -> db.sql("select at, typed, choice from directory.roster_row where roster = :id order by at")
                        .param("id", id)
                        .query(RosterRow.class)
                        .list());
    }

    /** Puts a row in the place of what it was. @return false when there is none, or the list was imported */
    public boolean mend(Scope scope, UUID id, RosterRow row) {
        return scope.write(db -> db.sql("""
                        update directory.roster_row set typed = :typed, choice = :choice
                        where county = :county and roster = :id and at = :at and exists (
                          select from directory.roster r
                          where r.county = roster_row.county and r.id = roster_row.roster and r.imported_at is null)""")
                        .param("county", scope.county())
                        .param("id", id)
                        .param("at", row.at())
                        .param("typed", row.typed())
                        .param("choice", row.choice())
                        .update()
                == 1);
    }

    public void makeUnits(Scope scope, UUID id, boolean make) {
        scope.write(db -> db.sql("""
                        update directory.roster set makes_units = :make where county = :county and id = :id""")
                .param("county", scope.county())
                .param("id", id)
                .param("make", make)
                .update());
    }

    /** Says that it is being imported: nobody else can from here on. @return false when it was already */
    public boolean begin(Scope scope, UUID id) {
        return scope.write(db -> db.sql("""
                        update directory.roster set imported_at = :now,
                          since = (select coalesce(max(p.position), 0) from ledger.posting p)
                        where county = :county and id = :id and imported_at is null""")
                        .param("county", scope.county())
                        .param("id", id)
                        .param("now", now())
                        .update()
                == 1);
    }

    /** What the import brought. Its rows go: what they said is in the directory now. */
    public void finish(Scope scope, UUID id, List<UUID> added, List<UUID> granted, List<UUID> grantedTo) {
        scope.write(db -> {
            db.sql("delete from directory.roster_row where county = :county and roster = :id")
                    .param("county", scope.county())
                    .param("id", id)
                    .update();
            return db.sql("""
                            update directory.roster set added = :added, granted = :granted, granted_to = :to
                            where county = :county and id = :id""")
                    .param("county", scope.county())
                    .param("id", id)
                    .param("added", Tables.array("uuid", added))
                    .param("granted", Tables.array("uuid", granted))
                    .param("to", Tables.array("uuid", grantedTo))
                    .update();
        });
    }

    /** @return false when it was undone already, or is a day old */
    public boolean undo(Scope scope, UUID id) {
        return scope.write(db -> db.sql("""
                        update directory.roster set undone_at = :now
                        where county = :county and id = :id and imported_at > :before and undone_at is null""")
                        .param("county", scope.county())
                        .param("id", id)
                        .param("now", now())
                        .param("before", now().minus(KEPT))
                        .update()
                == 1);
    }

    public void remove(Scope scope, UUID id) {
        scope.write(db -> {
            db.sql("delete from directory.roster_row where county = :county and roster = :id")
                    .param("county", scope.county())
                    .param("id", id)
                    .update();
            return db.sql("delete from directory.roster where county = :county and id = :id")
                    .param("county", scope.county())
                    .param("id", id)
                    .update();
        });
    }

    /** Takes away those that came, or were imported, a day ago. */
    public void sweep(Scope scope) {
        var old = scope.read(
                db -> db.sql("select id from directory.roster where coalesce(imported_at, received_at) < :before")
                        .param("before", now().minus(KEPT))
                        .query(UUID.class)
                        .list());
        old.forEach(id -> remove(scope, id));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
