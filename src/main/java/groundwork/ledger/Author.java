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

    /**
     * In the place of an officer where nobody of the county entered it: the household itself did, by the page that its
     * card leads to. The same everywhere and for ever.
     */
    public static final UUID HOUSEHOLD = UUID.fromString("00000000-0000-8000-8000-00000000c4bd");

    public Author {
        Objects.requireNonNull(officer, "officer");
    }

    public static Author of(UUID officer) {
        return new Author(officer, null, null);
    }
}
