package groundwork.programme;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.ledger.Postings;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.ProgrammeEntry.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The programmes of a county, and what is planned in each. */
@Component
public class Programmes {

    private static final String PROGRAMME = """
            select p.id, p.slug, p.kind, p.unit, p.from_day, p.to_day, p.words_of from programme.programme p
            """;

    private record Row(Programme programme, UUID wordsOf) {}

    /** Those that end last come first. */
    public List<Programme> all(Scope scope) {
        return scope.read(db -> titled(
                db,
                db.sql(PROGRAMME + "order by p.to_day desc, p.from_day desc, p.slug")
                        .query(Programmes::row)
                        .list()));
    }

    /** Those that work in a village and have not ended before that day. */
    public List<Programme> includingVillage(Scope scope, long village, LocalDate day) {
        return scope.read(db -> titled(
                db,
                db.sql(PROGRAMME + """
                        where p.to_day >= :day and p.id in (
                          select v.programme from programme.village v where v.village = :village)
                        order by p.from_day, p.slug
                        """)
                        .param("day", day)
                        .param("village", village)
                        .query(Programmes::row)
                        .list()));
    }

    public Optional<Programme> find(Scope scope, UUID id) {
        return scope.read(db -> one(
                db,
                db.sql(PROGRAMME + "where p.id = :id")
                        .param("id", id)
                        .query(Programmes::row)
                        .list()));
    }

    public Optional<Programme> bySlug(Scope scope, String slug) {
        return scope.read(db -> one(
                db,
                db.sql(PROGRAMME + "where p.slug = :slug order by p.position limit 1")
                        .param("slug", slug)
                        .query(Programmes::row)
                        .list()));
    }

    /** @throws Refusal when the county has no such programme */
    public Programme require(Scope scope, String slug) {
        return bySlug(scope, slug).orElseThrow(() -> Refusal.missing("programme.missing"));
    }

    /** The words of its plan. */
    public PlanWords plan(Scope scope, UUID programme) {
        return scope.read(db -> db.sql("select words_of from programme.programme where id = :id")
                .param("id", programme)
                .query(UUID.class)
                .optional()
                .map(wordsOf ->
                        PlanWords.of(new Postings(db).words(List.of(wordsOf)).getOrDefault(wordsOf, List.of())))
                .orElse(PlanWords.titled("")));
    }

    /** By role in the order of {@link Role}, then in the order they joined. */
    public List<Person> people(Scope scope, UUID programme) {
        var people = scope.read(db -> db.sql("""
                        select entry, officer, role, unit, day from programme.person
                        where programme = :programme order by position""")
                .param("programme", programme)
                .query((row, n) -> new Person(
                        row.getObject("entry", UUID.class),
                        row.getObject("officer", UUID.class),
                        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                        row.getObject("unit", UUID.class),
                        row.getObject("day", LocalDate.class)))
                .list());
        return people.stream()
                .sorted(java.util.Comparator.comparing(Person::role))
                .toList();
    }

    /** Each village once, in the order of their codes. */
    public List<Included> villages(Scope scope, UUID programme) {
        var sql = """
                        select distinct on (village) entry, village, unit from programme.village
                        where programme = :programme order by village, position""";
        return scope.read(db ->
                db.sql(sql).param("programme", programme).query(Included.class).list());
    }

    /** Those that hold, in the order they were first set. */
    public List<Target> targets(Scope scope, UUID programme) {
        var sql = """
                        select t.entry, t.figure, t.at_least from programme.target t
                        join (select figure, min(position) as first, max(position) as last from programme.target
                          where programme = :programme group by figure) f on f.figure = t.figure and f.last = t.position
                        where t.programme = :programme order by f.first""";
        return scope.read(db ->
                db.sql(sql).param("programme", programme).query(Target.class).list());
    }

    /** Deficiencies and promises, in the order they were entered. */
    public List<Note> notes(Scope scope, UUID programme, NoteKind kind) {
        return scope.read(db -> {
            var wordsOf = new java.util.LinkedHashMap<UUID, Note>();
            db.sql("""
                            select entry, day, words_of from programme.note
                            where programme = :programme and kind = :kind order by position""")
                    .param("programme", programme)
                    .param("kind", kind.name().toLowerCase(Locale.ROOT))
                    .query(row -> {
                        wordsOf.put(
                                row.getObject(3, UUID.class),
                                new Note(row.getObject(1, UUID.class), kind, row.getObject(2, LocalDate.class), ""));
                    });
            var words = new Postings(db).words(wordsOf.keySet());
            return wordsOf.entrySet().stream()
                    .map(each -> said(each.getValue(), words.getOrDefault(each.getKey(), List.of())))
                    .toList();
        });
    }

    private static Note said(Note note, List<groundwork.ledger.Words> words) {
        var text = words.isEmpty() ? "" : words.getFirst().get("text");
        return new Note(note.entry(), note.kind(), note.day(), text);
    }

    private static Optional<Programme> one(JdbcClient db, List<Row> rows) {
        return titled(db, rows).stream().findFirst();
    }

    private static List<Programme> titled(JdbcClient db, List<Row> rows) {
        var words = new Postings(db).words(rows.stream().map(Row::wordsOf).toList());
        return rows.stream()
                .map(row -> titled(
                        row.programme(),
                        PlanWords.of(words.getOrDefault(row.wordsOf(), List.of()))
                                .title()))
                .toList();
    }

    private static Programme titled(Programme p, String title) {
        return title.isEmpty() ? p : new Programme(p.id(), p.slug(), p.kind(), p.unit(), p.from(), p.to(), title);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var programme = new Programme(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                ProgrammeKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("unit", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("slug"));
        return new Row(programme, row.getObject("words_of", UUID.class));
    }
}
