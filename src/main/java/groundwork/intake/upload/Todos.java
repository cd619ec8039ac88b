package groundwork.intake.upload;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import groundwork.intake.Imports;
import groundwork.intake.RowJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Rows that imports left out, until somebody mends them or says that they are done with. Holds personal words. What an
 * import left that was undone since is not asked for any more.
 */
@Component
public class Todos {

    private static final int PAGE = 25;
    private static final String COLUMNS = "select t.id, t.import, i.programme, i.file_name, t.typed, t.problems ";
    private static final String OPEN = """
            from intake.todo t join intake.import i on i.county = t.county and i.id = t.import
            where t.done_at is null and i.undone_at is null\s""";

    private final Imports imports;
    private final Clock clock;

    Todos(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * What has waited longest comes first.
     *
     * @param batch only of this import, or null
     */
    public Paged<Todo> page(Scope scope, UUID programme, UUID batch, Paged.From from) {
        var key = Typed.id(from.key());
        var asked = from.known(key);
        boolean back = asked.after() != null;
        var found = scope.read(db -> db.sql(COLUMNS + """
                        %s
                          and (:programme::uuid is null or i.programme = :programme)
                          and (:batch::uuid is null or t.import = :batch)
                          and (:key::uuid is null or t.id %s :key::uuid)
                        order by t.id %s limit :limit""".formatted(OPEN, back ? "<" : ">", back ? "desc" : "asc"))
                .param("programme", programme)
                .param("batch", batch)
                .param("key", key)
                .param("limit", PAGE + 1)
                .query((row, n) -> todo(row))
                .list());
        return Paged.of(
                back ? found.reversed() : found, PAGE, asked, todo -> todo.id().toString());
    }

    public long count(Scope scope, UUID programme, UUID batch) {
        return scope.read(db -> db.sql("select count(*) " + OPEN + """
                        and (:programme::uuid is null or i.programme = :programme)
                          and (:batch::uuid is null or t.import = :batch)""")
                .param("programme", programme)
                .param("batch", batch)
                .query(Long.class)
                .single());
    }

    public Optional<Todo> find(Scope scope, UUID id) {
        return scope.read(db -> db.sql(COLUMNS + OPEN + " and t.id = :id")
                .param("id", id)
                .query((row, n) -> todo(row))
                .optional());
    }

    /**
     * Reads the row again with what was typed; without an error it is imported, as a part of its import, and done.
     *
     * @return the row with what is still wrong
     */
    public Todo mend(Scope scope, Todo todo, Map<String, String> typed, ProgrammeChoice programme) {
        var row = todo.typed().with(Mending.changed(todo.typed(), typed));
        var campaign = imports.chosen(scope, programme.id(), programme.slug(), programme.from(), programme.to());
        var looked = imports.complete(scope, todo.batch(), Mending.read(row, campaign), campaign);
        var mended = todo.with(row, looked.problems());
        scope.write(db -> db.sql("""
                        update intake.todo set typed = :typed, problems = :problems
                        where county = :county and id = :id""")
                .param("county", scope.county())
                .param("id", todo.id())
                .param("typed", RowJson.of(row))
                .param("problems", RowJson.of(mended.problems()))
                .update());
        if (!mended.bad()) finish(scope, todo.id(), true);
        return mended;
    }

    /** Somebody says that it is done with, whatever became of it. */
    public void done(Scope scope, UUID id) {
        finish(scope, id, true);
    }

    /** @return false when there is no such row */
    public boolean open(Scope scope, UUID id) {
        return finish(scope, id, false);
    }

    private boolean finish(Scope scope, UUID id, boolean done) {
        return scope.write(db -> db.sql("update intake.todo set done_at = :now where county = :county and id = :id")
                        .param("county", scope.county())
                        .param("id", id)
                        .param("now", done ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                        .update()
                == 1);
    }

    private static Todo todo(ResultSet row) throws SQLException {
        return new Todo(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                RowJson.typed(row.getString(5)),
                RowJson.problems(row.getString(6)));
    }
}
