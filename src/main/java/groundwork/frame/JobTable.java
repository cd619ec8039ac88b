package groundwork.frame;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Jobs as they are kept: in {@code frame.job}, which belongs to no county. */
final class JobTable {

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.shared();

    JobTable(DataSource data) {
        db = JdbcClient.create(data);
    }

    void begin(UUID id, UUID officer, int county, String name, Instant now) {
        db.sql("""
                insert into frame.job (id, officer, county, name, state, started_at, seen_at)
                values (:id, :officer, :county, :name, 'running', :now, :now)
                """)
                .param("id", id)
                .param("officer", officer)
                .param("county", county)
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether its officer has asked for an end. */
    boolean advance(UUID id, long done, long total, Instant now) {
        return db.sql("update frame.job set done = :done, total = :total, seen_at = :now where id = :id returning stop")
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void alive(Collection<UUID> ids, Instant now) {
        db.sql("update frame.job set seen_at = :now where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID id, Job.State state, String result, Refusal refusal, Instant now) {
        db.sql("""
                update frame.job set state = :state, result = :result, refusal = :refusal, refusal_args = :args,
                  ended_at = :now, seen_at = :now
                where id = :id and state = 'running'
                """)
                .param("id", id)
                .param("state", state.word())
                .param("result", result)
                .param("refusal", refusal == null ? null : refusal.code())
                .param("args", refusal == null ? null : json.writeValueAsString(refusal.args()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void askToStop(UUID id, UUID officer) {
        db.sql("update frame.job set stop = true where id = :id and officer = :officer and state = 'running'")
                .param("id", id)
                .param("officer", officer)
                .update();
    }

    /** @param silentSince a running job not heard of since then belongs to a program that has ended */
    Optional<Job> find(UUID id, UUID officer, Instant silentSince) {
        return db.sql("select * from frame.job where id = :id and officer = :officer")
                .param("id", id)
                .param("officer", officer)
                .query((row, _) -> job(row, silentSince))
                .optional();
    }

    List<Job> latest(UUID officer, Instant silentSince) {
        return db.sql("select * from frame.job where officer = :officer order by started_at desc, id limit 50")
                .param("officer", officer)
                .query((row, _) -> job(row, silentSince))
                .list();
    }

    private Job job(ResultSet row, Instant silentSince) throws SQLException {
        var state = Job.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT));
        var silent = row.getTimestamp("seen_at").toInstant().isBefore(silentSince);
        var ended = row.getTimestamp("ended_at");
        var args = row.getString("refusal_args");
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("name"),
                state == Job.State.RUNNING && silent ? Job.State.INTERRUPTED : state,
                row.getLong("done"),
                row.getLong("total"),
                row.getString("result"),
                row.getString("refusal"),
                args == null ? List.of() : json.readValue(args, new TypeReference<List<Object>>() {}),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
