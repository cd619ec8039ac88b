package groundwork.ledger;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An entry as somebody hands it in, before the ledger has sealed and placed it.
 *
 * @param sent the canonical JSON another program sent it in, with whatever a newer one says that we do not know: it is
 *     kept as it came; null for what is entered here
 */
public record Draft(UUID id, Fact fact, List<Words> words, String sent) {

    public Draft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fact, "fact");
        // What was read masked would overwrite what was there.
        if (words.stream().anyMatch(Words::hides)) throw new IllegalArgumentException("masked words of " + id);
        words = words.stream().filter(part -> !part.isEmpty()).toList();
    }

    public Draft(UUID id, Fact fact, List<Words> words) {
        this(id, fact, words, null);
    }
}
