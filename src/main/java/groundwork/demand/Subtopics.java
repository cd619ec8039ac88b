package groundwork.demand;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The county's own list of topics, the second level of two. */
@Component
public class Subtopics {

    private static final String ALL = """
            select code, upper(topic) as topic, name, name_en as english, retired from demand.subtopic""";

    /** Those in use first by topic, then by name. */
    public List<Subtopic> list(Scope scope) {
        return scope.read(db -> db.sql(ALL + " order by topic, retired, name")
                .query(Subtopic.class)
                .list());
    }

    public Optional<Subtopic> find(Scope scope, String code) {
        if (code == null || code.isBlank()) return Optional.empty();
        return scope.read(db -> db.sql(ALL + " where code = :code")
                .param("code", code)
                .query(Subtopic.class)
                .optional());
    }

    /** @throws Refusal 409 where one of that name is there */
    public void add(Scope scope, Topic topic, String name, String english) {
        scope.write(db -> {
            // Two at once would take the same number.
            db.sql("select pg_advisory_xact_lock(hashtext('demand.subtopic'), :county)")
                    .param("county", scope.county())
                    .query(row -> {});
            var there = db.sql("select exists (select from demand.subtopic where topic = :topic and name = :name)")
                    .param("topic", Typed.word(topic))
                    .param("name", name)
                    .query(Boolean.class)
                    .single();
            if (there) throw Refusal.conflict("demand.topics.there");
            return db.sql("""
                            insert into demand.subtopic (county, code, topic, name, name_en)
                            select :county, :prefix || (count(*) + 1), :topic, :name, :english
                            from demand.subtopic where topic = :topic""")
                    .param("county", scope.county())
                    .param("prefix", Subtopic.prefix(topic))
                    .param("topic", Typed.word(topic))
                    .param("name", name)
                    .param("english", english)
                    .update();
        });
    }

    /** @param retired whether it may be chosen no more */
    public void retire(Scope scope, String code, boolean retired) {
        int done = scope.write(db -> db.sql("update demand.subtopic set retired = :retired where code = :code")
                .param("retired", retired)
                .param("code", code)
                .update());
        if (done == 0) throw Refusal.missing("demand.topics.missing");
    }
}
