package groundwork.notice;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.Bell;
import groundwork.frame.Paged;
import groundwork.frame.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was told of himself; nobody reaches another’s. */
@Component
public class Notices implements Bell {

    private static final int SIZE = 40;

    private final Scopes scopes;
    private final Clock clock;

    Notices(Scopes scopes, Clock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public int unread(int county, UUID officer) {
        return scopes.of(county, officer)
                .read(db -> db.sql("""
                                select count(*) from (
                                  select from notice.notice where officer = :me and read_at is null limit :most) counted
                                """)
                        .param("me", officer)
                        .param("most", MOST + 1)
                        .query(Integer.class)
                        .single());
    }

    /** Newest first. */
    public Paged<Notice> page(Scope scope, Paged.From from) {
        return page(scope, from, false, SIZE);
    }

    /** @param unread only those that were not read */
    public Paged<Notice> page(Scope scope, Paged.From from, boolean unread, int size) {
        var key = Typed.id(from.key());
        return scope.read(db -> {
            var known = his(db, scope.officer(), key);
            return page(db, scope.officer(), known ? from : Paged.From.FIRST, known ? key : null, unread, size);
        });
    }

    private static boolean his(JdbcClient db, UUID me, UUID key) {
        return db.sql("select exists (select from notice.notice where officer = :me and id = :key)")
                .param("me", me)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** @param key of one of his, to go on from, or null */
    private static Paged<Notice> page(JdbcClient db, UUID me, Paged.From from, UUID key, boolean unread, int size) {
        var back = from.after() != null;
        var beyond = key == null
                ? ""
                : " and (made_at, id) " + (back ? ">" : "<")
                        + " (select made_at, id from notice.notice where officer = :me and id = :key)";
        var order = back ? " order by made_at, id" : " order by made_at desc, id desc";
        var found = db.sql("select id, kind, thing, topic, village, made_at, read_at"
                        + " from notice.notice where officer = :me"
                        + (unread ? " and read_at is null" : "") + beyond + order + " limit " + (size + 1))
                .param("me", me)
                .param("key", key)
                .query(Notices::notice)
                .list();
        return Paged.nearest(found, size, from, notice -> notice.id().toString());
    }

    /**
     * @param id one of them, or null for all
     * @return how many of his that were
     */
    public int read(Scope scope, UUID id) {
        return scope.write(db -> db.sql("""
                        update notice.notice set read_at = coalesce(read_at, :now)
                        where county = :county and officer = :me
                          and (id = :id or :id::uuid is null and read_at is null)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("county", scope.county())
                .param("me", scope.officer())
                .param("id", id)
                .update());
    }

    /** @return false where he was told of it already */
    static boolean put(JdbcClient db, int county, UUID officer, Notice notice) {
        return db.sql("""
                        insert into notice.notice (county, officer, id, kind, thing, topic, village, made_at)
                        values (:county, :officer, :id, :kind, :thing, :topic, :village, :now)
                        on conflict do nothing
                        """)
                        .param("county", county)
                        .param("officer", officer)
                        .param("id", notice.id())
                        .param("kind", notice.kind().word())
                        .param("thing", notice.thing())
                        .param("topic", notice.topic())
                        .param("village", notice.village())
                        .param("now", notice.made().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("thing", UUID.class),
                row.getString("topic"),
                row.getObject("village", Long.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
