package groundwork.programme;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.Projection;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Keeps a row for each entry about a programme that is in force. What is about a programme that nobody planned yet
 * waits here under its id and is seen as soon as the plan arrives.
 */
@Component
final class ProgrammeProjection implements Projection {

    @Override
    public String schema() {
        return "programme";
    }

    @Override
    public List<String> tables() {
        return List.of("programme", "person", "village", "target", "note");
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        var mine = changes.stream().filter(ProgrammeProjection::concerned).toList();
        if (mine.isEmpty()) return;
        plans(tables, mine);
        people(tables, mine);
        villages(tables, mine);
        targets(tables, mine);
        notes(tables, mine);
    }

    private static boolean concerned(Change change) {
        return change.before() != null && change.before().fact().entry() instanceof ProgrammeEntry
                || change.after() != null && change.after().fact().entry() instanceof ProgrammeEntry;
    }

    private static void plans(Tables tables, List<Change> changes) {
        var standing = Standing.of(changes, ProgrammeEntry.Planned.class);
        standing.delete(tables, "$programme.programme", "id");
        var rows = new Rows("uuid", "text", "text", "uuid", "date", "date", "uuid", "int8");
        for (var kept : standing.kept()) {
            var plan = (ProgrammeEntry.Planned) kept.fact().entry();
            rows.add(
                    kept.entry(),
                    plan.slug(),
                    plan.kind(),
                    kept.about().unit(),
                    plan.from(),
                    plan.to(),
                    kept.version().wordsOf(),
                    kept.sinceOrUnchanged());
        }
        rows.insert(
                tables, "$programme.programme as t", "id, slug, kind, unit, from_day, to_day, words_of, position", """
                on conflict (county, id) do update set slug = excluded.slug, kind = excluded.kind, unit = excluded.unit,
                  from_day = excluded.from_day, to_day = excluded.to_day, words_of = excluded.words_of,
                  position = greatest(t.position, excluded.position)""");
    }

    private static void people(Tables tables, List<Change> changes) {
        var standing = about(tables, changes, "person", fact -> fact.entry() instanceof ProgrammeEntry.Joined);
        var rows = new Rows("uuid", "uuid", "uuid", "text", "uuid", "date", "int8");
        for (var kept : standing.kept()) {
            var joined = (ProgrammeEntry.Joined) kept.fact().entry();
            rows.add(
                    kept.entry(),
                    kept.about().programme(),
                    joined.officer(),
                    joined.role(),
                    kept.about().unit(),
                    kept.fact().day(),
                    kept.sinceOrUnchanged());
        }
        rows.insert(tables, "$programme.person as t", "entry, programme, officer, role, unit, day, position", """
                on conflict (county, entry) do update set programme = excluded.programme, officer = excluded.officer,
                  role = excluded.role, unit = excluded.unit, day = excluded.day,
                  position = greatest(t.position, excluded.position)""");
    }

    private static void villages(Tables tables, List<Change> changes) {
        var standing = about(tables, changes, "village", ProgrammeProjection::included);
        var rows = new Rows("uuid", "uuid", "int8", "uuid", "int8");
        for (var kept : standing.kept())
            rows.add(
                    kept.entry(),
                    kept.about().programme(),
                    kept.about().village(),
                    kept.about().unit(),
                    kept.sinceOrUnchanged());
        rows.insert(tables, "$programme.village as t", "entry, programme, village, unit, position", """
                on conflict (county, entry) do update set programme = excluded.programme, village = excluded.village,
                  unit = excluded.unit, position = greatest(t.position, excluded.position)""");
    }

    private static void targets(Tables tables, List<Change> changes) {
        var standing = about(tables, changes, "target", fact -> fact.entry() instanceof ProgrammeEntry.Targeted);
        var rows = new Rows("uuid", "uuid", "text", "numeric", "int8");
        for (var kept : standing.kept()) {
            var targeted = (ProgrammeEntry.Targeted) kept.fact().entry();
            rows.add(
                    kept.entry(),
                    kept.about().programme(),
                    targeted.figure(),
                    targeted.atLeast(),
                    kept.sinceOrUnchanged());
        }
        rows.insert(tables, "$programme.target as t", "entry, programme, figure, at_least, position", """
                on conflict (county, entry) do update set programme = excluded.programme, figure = excluded.figure,
                  at_least = excluded.at_least, position = greatest(t.position, excluded.position)""");
    }

    private static void notes(Tables tables, List<Change> changes) {
        var standing =
                about(tables, changes, "note", fact -> NoteKind.of(fact.entry()).isPresent());
        var rows = new Rows("uuid", "uuid", "text", "date", "uuid", "int8");
        for (var kept : standing.kept())
            rows.add(
                    kept.entry(),
                    kept.about().programme(),
                    NoteKind.of(kept.fact().entry()).orElseThrow(),
                    kept.fact().day(),
                    kept.version().wordsOf(),
                    kept.sinceOrUnchanged());
        rows.insert(tables, "$programme.note as t", "entry, programme, kind, day, words_of, position", """
                on conflict (county, entry) do update set programme = excluded.programme, kind = excluded.kind,
                  day = excluded.day, words_of = excluded.words_of,
                  position = greatest(t.position, excluded.position)""");
    }

    private static boolean included(Fact fact) {
        return fact.entry() instanceof ProgrammeEntry.VillageIncluded
                && fact.about().village() != null;
    }

    /** What is about no programme is nobody's here; it stays in the ledger. */
    private static Standing about(Tables tables, List<Change> changes, String table, Predicate<Fact> mine) {
        var standing = Standing.of(changes, mine.and(fact -> fact.about().programme() != null));
        standing.delete(tables, "$programme." + table, "entry");
        return standing;
    }
}
