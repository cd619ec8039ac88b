package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.Postings;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Relief as it was given, and the marks in its lists of receivers. */
@Component
public class Reliefs {

    private static final String RELIEF = """
            select relief as id, programme, unit, village, day, occasion, households, unnamed, position, words_of,
              (select count(distinct m.household) from assistance.mark m
               where m.county = r.county and m.relief = r.relief) as marks
            from assistance.relief r where\s""";

    private static final String MARKS = """
            select household, sign, entry, words_of from assistance.mark
            where relief = :relief order by position""";

    private final Entering entering;

    Reliefs(Entering entering) {
        this.entering = entering;
    }

    /** @param wordsOf the entry whose words say who received it for them */
    public record Mark(UUID household, String sign, UUID entry, UUID wordsOf) {}

    /** The newest first. */
    public Paged<Relief> page(Scope scope, UUID programme, Paged.From from, int size) {
        return scope.read(db -> new ByDay(RELIEF + "programme = :programme", "day", false)
                .page(
                        db,
                        Map.of("programme", programme),
                        from,
                        size,
                        Relief.class,
                        one -> new DayKey(one.day(), one.position())));
    }

    public Optional<Relief> find(Scope scope, UUID id) {
        return scope.read(db -> db.sql(RELIEF + "relief = :id")
                .param("id", id)
                .query(Relief.class)
                .optional());
    }

    /** What was given and to whom, as the entry says it now. */
    public ReliefEntry.Given given(Scope scope, UUID id) {
        var version = scope.read(db -> new Postings(db).effective(List.of(id))).get(id);
        return version != null && version.fact().entry() instanceof ReliefEntry.Given given
                ? given
                : new ReliefEntry.Given(List.of(), List.of(), 0, null);
    }

    /** The latest mark of each household. */
    public Map<UUID, Mark> marks(Scope scope, UUID relief) {
        var marks = new LinkedHashMap<UUID, Mark>();
        scope.read(db -> db.sql(MARKS).param("relief", relief).query(Mark.class).list())
                .forEach(mark -> marks.put(mark.household(), mark));
        return marks;
    }

    /**
     * What somebody brings back from the list on paper: all of it, or nothing.
     *
     * @throws Refusal 404 where the list has no such household
     */
    public void mark(Scope scope, UUID relief, List<Marked> marked) {
        var known = find(scope, relief).orElseThrow(() -> Refusal.missing("assistance.relief.missing"));
        var listed = given(scope, relief).households();
        if (!marked.stream().map(Marked::household).allMatch(listed::contains))
            throw Refusal.missing("assistance.relief.household.missing");
        var about = new About(known.programme(), known.unit(), known.village(), List.of(), null);
        // Nobody marks a list before the day on which it was given.
        var day = later(known.day(), entering.today());
        var drafts = marked.stream()
                .map(one -> entering.draft(
                        scope,
                        about,
                        day,
                        entering.next(),
                        new ReliefEntry.Received(relief, one.household(), one.sign()),
                        List.of(Words.of(one.household(), "receiver", Map.of("name", one.by())))))
                .toList();
        if (!drafts.isEmpty()) entering.append(scope, drafts, Check.NONE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
