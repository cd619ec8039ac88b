package groundwork.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What an entry is about, the same for every kind: each part may be absent.
 *
 * @param programme the campaign it belongs to
 * @param unit the bureau whose work it is
 * @param village twelve-digit code of the village, GB/T 10114
 * @param officers who did it, never empty for what was done by officials
 * @param trip the trip on which it happened
 */
public record About(UUID programme, UUID unit, Long village, List<UUID> officers, UUID trip) {

    public static final About NOTHING = new About(null, null, null, List.of(), null);

    public About {
        officers = officers == null ? List.of() : List.copyOf(officers);
    }
}
