package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Mergers.Merger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergersTest {

    private final UUID a = new UUID(0, 1);
    private final UUID b = new UUID(0, 2);
    private final UUID c = new UUID(0, 3);

    @Test
    void aChainIsFollowedToItsEndWhicheverLinkCameFirst() {
        assertThat(roots(merger(a, b, 1), merger(b, c, 2))).isEqualTo(Map.of(a, c, b, c));
        assertThat(roots(merger(b, c, 1), merger(a, b, 2))).isEqualTo(Map.of(a, c, b, c));
    }

    @Test
    void ofTwoMergersOfTheSameHouseholdTheOneSaidLastHolds() {
        assertThat(roots(merger(a, b, 1), merger(a, c, 2))).isEqualTo(Map.of(a, c));
        assertThat(roots(merger(a, c, 2), merger(a, b, 1))).isEqualTo(Map.of(a, c));
    }

    @Test
    void aCircleIsClosedByNobody() {
        assertThat(roots(merger(a, b, 1), merger(b, a, 2))).isEqualTo(Map.of(a, b));
        assertThat(roots(merger(a, b, 1), merger(b, c, 2), merger(c, a, 3))).isEqualTo(Map.of(a, c, b, c));
        assertThat(roots(merger(a, a, 1))).isEmpty();
    }

    @Test
    void aHouseholdThatWentElsewhereOpensTheCircle() {
        assertThat(roots(merger(a, b, 1), merger(b, a, 2), merger(a, c, 3))).isEqualTo(Map.of(a, c, b, c));
    }

    private static Map<UUID, UUID> roots(Merger... mergers) {
        return Mergers.roots(Arrays.asList(mergers));
    }

    private static Merger merger(UUID household, UUID into, long position) {
        return new Merger(Ids.derived(household, into, position), household, into, position);
    }

    @Test
    void withoutMergersNobodyIsAnybodyElse() {
        assertThat(Mergers.roots(List.of())).isEmpty();
    }
}
