package groundwork.ledger;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An entry as somebody hands it in, before the ledger has sealed and placed it. */
public record Draft(UUID id, Fact fact, List<Words> words) {

    public Draft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fact, "fact");
        words = words.stream().filter(part -> !part.isEmpty()).toList();
    }
}
