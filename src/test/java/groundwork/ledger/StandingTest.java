package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final UUID ENTRY = new UUID(0, 1);
    private static final Change.Version HOME = version(VisitEntry.VisitKind.HOME);
    private static final Change.Version SITE = version(VisitEntry.VisitKind.SITE);

    private final List<Change> life =
            List.of(change(3, null, HOME), change(4, HOME, null), change(5, null, HOME), change(6, HOME, HOME));

    @Test
    void itIsInForceSinceItCameBack() {
        assertThat(at(life))
                .isEqualTo(new Standing(List.of(new Standing.Kept(ENTRY, 6, 5L, Author.of(ENTRY), HOME)), List.of()));
    }

    @Test
    void howTheBatchesWereCutMakesNoDifference() {
        for (int cut : IntStream.range(0, life.size() + 1).toArray()) {
            var since = new ArrayList<Long>();
            for (var batch : List.of(life.subList(0, cut), life.subList(cut, life.size())))
                for (var kept : at(batch).kept()) if (kept.since() != null) since.add(kept.since());
            assertThat(since.getLast()).as("cut before change %d", cut).isEqualTo(5L);
        }
    }

    @Test
    void aRowThatWasThereKeepsSayingSinceWhen() {
        assertThat(at(List.of(change(9, HOME, HOME))).kept().getFirst().since()).isNull();
    }

    @Test
    void whatBecomesSomethingElseIsGone() {
        assertThat(at(List.of(change(9, HOME, SITE)))).isEqualTo(new Standing(List.of(), List.of(ENTRY)));
        assertThat(at(List.of(change(9, HOME, SITE))).entries()).containsExactly(ENTRY);
        assertThat(at(List.of(change(9, SITE, HOME))).kept().getFirst().since()).isEqualTo(9L);
    }

    private static Standing at(List<Change> changes) {
        return Standing.of(
                changes,
                fact -> fact.entry() instanceof VisitEntry.Made made && made.kind() == VisitEntry.VisitKind.HOME);
    }

    private static Change change(long position, Change.Version before, Change.Version after) {
        return new Change(position, ENTRY, Instant.EPOCH, Author.of(ENTRY), before, after);
    }

    private static Change.Version version(VisitEntry.VisitKind kind) {
        var fact = Fact.on(LocalDate.of(2018, 5, 12), About.NOTHING, new VisitEntry.Made(ENTRY, kind));
        return new Change.Version(fact, ENTRY);
    }
}
