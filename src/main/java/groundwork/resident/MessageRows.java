package groundwork.resident;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.Tables;
import groundwork.resident.Message.Kind;
import groundwork.resident.Message.Reason;
import groundwork.resident.Message.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes and reads messages, their words sealed with the outer key. */
final class MessageRows {

    private static final String SELECT = """
            select id, card, household, village, kind, words, sent_at, state, reason, entry from resident.message
            """;

    private MessageRows() {}

    static boolean add(JdbcClient db, Scope scope, Message message, Set<UUID> named) {
        var words = scope.wrap(MessageWords.TABLE, message.id(), MessageWords.bytes(message));
        return db.sql("""
                        insert into resident.message
                          (county, id, card, household, village, kind, words, sent_at, state, named)
                        values (:county, :id, :card, :household, :village, :kind, :words, :at, 'waiting', :named)
                        on conflict do nothing""")
                        .param("county", scope.county())
                        .param("id", message.id())
                        .param("card", message.card())
                        .param("household", message.household())
                        .param("village", message.village())
                        .param("kind", code(message.kind()))
                        .param("words", words)
                        .param("at", message.sentAt().atOffset(ZoneOffset.UTC))
                        .param("named", Tables.array("uuid", named))
                        .update()
                == 1;
    }

    static Optional<Message> find(JdbcClient db, Scope scope, UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(mapper(scope))
                .optional();
    }

    static List<Message> tailed(JdbcClient db, Scope scope, String tail) {
        return db.sql(SELECT + "where right(id::text, 10) = :tail")
                .param("tail", tail)
                .query(mapper(scope))
                .list();
    }

    static List<Message> page(JdbcClient db, Scope scope, boolean waiting, Long village, Paged.From from, int limit) {
        var before = MessageKey.read(from.before());
        var after = MessageKey.read(from.after());
        return db.sql("select * from (" + SELECT + """
                        where (state = 'waiting') = :waiting and (:village::bigint is null or village = :village)
                          and (:before::timestamptz is null or (sent_at, id) < (:before::timestamptz, :beforeId::uuid))
                          and (:after::timestamptz is null or (sent_at, id) > (:after::timestamptz, :afterId::uuid))
                        order by case when :after::timestamptz is null then sent_at end desc,
                          case when :after::timestamptz is null then id end desc, sent_at, id
                        limit :limit) nearest order by sent_at desc, id desc""")
                .param("waiting", waiting)
                .param("village", village)
                .param("before", before == null ? null : before.at())
                .param("beforeId", before == null ? null : before.id())
                .param("after", after == null ? null : after.at())
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit)
                .query(mapper(scope))
                .list();
    }

    /** What was taken up or merged is in the ledger: its words go from here. */
    static void settle(JdbcClient db, Scope scope, UUID id, State state, Reason reason, UUID entry, Instant now) {
        int settled = db.sql("""
                        update resident.message set state = :state, reason = :reason, entry = :entry,
                          words = case when :state = 'dismissed' then words end, officer = :officer, settled_at = :at
                        where id in (
                          select m.id from resident.message m where m.id = :id and m.state = 'waiting')""")
                .param("state", code(state))
                .param("reason", reason == null ? null : code(reason))
                .param("entry", entry)
                .param("officer", scope.officer())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (settled == 0) throw Refusal.conflict("resident.inbox.settledAlready");
    }

    private static final String BACK = """
            update resident.message set state = 'waiting', reason = null, officer = null, settled_at = null
            where id in (select m.id from resident.message m where m.id = :id and m.state = 'dismissed')""";

    /** What was dismissed has its words still. */
    static void back(JdbcClient db, UUID id) {
        if (db.sql(BACK).param("id", id).update() == 0) throw Refusal.conflict("resident.inbox.settledAlready");
    }

    private static RowMapper<Message> mapper(Scope scope) {
        return (row, n) -> {
            var id = row.getObject("id", UUID.class);
            var sealed = row.getBytes("words");
            var words = sealed == null
                    ? new String[] {"", ""}
                    : MessageWords.text(scope.unwrap(MessageWords.TABLE, id, sealed));
            return message(row, id, words);
        };
    }

    private static Message message(ResultSet row, UUID id, String[] words) throws SQLException {
        return new Message(
                id,
                row.getObject("card", UUID.class),
                row.getObject("household", UUID.class),
                row.getObject("village", Long.class),
                constant(Kind.class, row.getString("kind")),
                words[0],
                words[1],
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                constant(State.class, row.getString("state")),
                constant(Reason.class, row.getString("reason")),
                row.getObject("entry", UUID.class));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String code) {
        return code == null ? null : Enum.valueOf(kind, code.toUpperCase(Locale.ROOT));
    }
}
