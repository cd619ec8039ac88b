package groundwork.summary;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.frame.Language;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import groundwork.summary.document.Edit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people made of summaries: edited paragraphs, and which demands are told. Nothing is overwritten. */
@Component
class Drafts {

    private static final String EDIT =
            "key, part, place, text, removed, based, revision, edited_by, edited_at from summary.paragraph ";

    private final Clock clock;

    Drafts(Clock clock) {
        this.clock = clock;
    }

    /** The draft of a programme and whatever narrows it. */
    static UUID id(Extent extent) {
        return Ids.derived("summary", extent.programme(), extent.unit(), extent.village(), extent.from(), extent.to());
    }

    Map<String, Edit> edits(JdbcClient db, Extent extent, Language language) {
        var edits = new LinkedHashMap<String, Edit>();
        db.sql("select distinct on (key) " + EDIT + """
                        where draft = :draft and language = :language order by key, revision desc""")
                .param("draft", id(extent))
                .param("language", language.tag())
                .query(Drafts::edit)
                .list()
                .forEach(edit -> edits.put(edit.key(), edit));
        return edits;
    }

    /**
     * Keeps one more revision of a paragraph.
     *
     * @param edit as it shall be; its revision is the one that was seen, 0 for none
     * @throws Refusal when somebody else has changed the paragraph since
     */
    void keep(Scope scope, Extent extent, Language language, Edit edit) {
        scope.write(db -> {
            touch(db, scope, extent);
            insert(db, scope, id(extent), language, edit);
            return null;
        });
    }

    /**
     * The revision before holds again, as a new one.
     *
     * @param revision that is undone
     * @throws Refusal when it is not the latest one any more
     */
    void undo(Scope scope, Extent extent, Language language, String key, int revision) {
        scope.write(db -> {
            var last = db.sql("select " + EDIT + """
                            where draft = :draft and language = :language and key = :key
                            order by revision desc limit 2""")
                    .param("draft", id(extent))
                    .param("language", language.tag())
                    .param("key", key)
                    .query(Drafts::edit)
                    .list();
            if (last.isEmpty()) throw Refusal.missing("summary.missing");
            var before = last.size() > 1 ? last.get(1) : Edit.none(key);
            touch(db, scope, extent);
            insert(db, scope, id(extent), language, before.seen(revision));
            return null;
        });
    }

    private void insert(JdbcClient db, Scope scope, UUID draft, Language language, Edit edit) {
        var row = new HashMap<String, Object>();
        row.put("county", scope.county());
        row.put("draft", draft);
        row.put("language", language.tag());
        row.put("key", edit.key());
        row.put("revision", edit.revision() + 1);
        row.put("part", edit.part());
        row.put("place", edit.place());
        row.put("text", edit.text());
        row.put("removed", edit.removed());
        row.put("based", edit.based());
        row.put("by", scope.officer());
        row.put("at", now());
        int kept = db.sql("""
                        insert into summary.paragraph (county, draft, language, key, revision, part, place, text,
                          removed, based, edited_by, edited_at)
                        values (:county, :draft, :language, :key, :revision, :part, :place, :text, :removed, :based,
                          :by, :at)
                        on conflict do nothing""").params(row).update();
        if (kept == 0) throw Refusal.conflict("summary.changedMeanwhile");
    }

    Optional<List<UUID>> told(JdbcClient db, Extent extent) {
        return db.sql("select told from summary.draft where id = :id and told is not null")
                .param("id", id(extent))
                .query((row, n) -> List.of((UUID[]) row.getArray(1).getArray()))
                .optional();
    }

    /** @param demands in order; null: by rank again */
    void tell(Scope scope, Extent extent, List<UUID> demands) {
        scope.write(db -> {
            touch(db, scope, extent);
            return db.sql("update summary.draft set told = :told where id = :id")
                    .param("told", demands == null ? null : demands.toArray(UUID[]::new))
                    .param("id", id(extent))
                    .update();
        });
    }

    private void touch(JdbcClient db, Scope scope, Extent extent) {
        var row = new HashMap<String, Object>();
        row.put("county", scope.county());
        row.put("id", id(extent));
        row.put("programme", extent.programme());
        row.put("unit", extent.unit());
        row.put("village", extent.village());
        row.put("from", extent.from());
        row.put("to", extent.to());
        row.put("by", scope.officer());
        row.put("at", now());
        db.sql("""
                insert into summary.draft (county, id, programme, unit, village, from_day, to_day, changed_by,
                  changed_at)
                values (:county, :id, :programme, :unit, :village, :from, :to, :by, :at)
                on conflict (county, id) do update set changed_by = excluded.changed_by,
                  changed_at = excluded.changed_at""").params(row).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Edit edit(ResultSet row, int number) throws SQLException {
        return new Edit(
                row.getString("key"),
                row.getString("part"),
                row.getObject("place", Double.class),
                row.getString("text"),
                row.getBoolean("removed"),
                row.getString("based"),
                row.getInt("revision"),
                row.getObject("edited_by", UUID.class),
                row.getObject("edited_at", OffsetDateTime.class).toInstant());
    }
}
