package groundwork.ledger;

import java.util.Objects;
import java.util.UUID;

/**
 * Who handed an entry in, and how. Not part of the entry's content: the same entry sent by another is the same entry.
 *
 * @param officer who answers for it
 * @param device the phone it came from, or null
 * @param batch the import it came with, or null: what an undo strikes
 */
public record Author(UUID officer, UUID device, UUID batch) {

    public Author {
        Objects.requireNonNull(officer, "officer");
    }

    public static Author of(UUID officer) {
        return new Author(officer, null, null);
    }
}
