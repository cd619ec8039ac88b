package groundwork.ledger;

import java.util.UUID;

/** The ledger's answer to one entry handed in. Only {@link Accepted} and {@link Duplicate} mean that it is kept. */
public sealed interface Receipt {

    UUID id();

    /** Durable, and at this position. */
    record Accepted(UUID id, long position) implements Receipt {}

    /** It was there already with the same content: the original position again. */
    record Duplicate(UUID id, long position) implements Receipt {}

    /** The id is there with other content. What was sent is kept aside, the ledger is unchanged. */
    record Conflict(UUID id, long position) implements Receipt {}

    /** Not kept. {@code code} is a stable message key without personal words. */
    record Refused(UUID id, String code) implements Receipt {}

    default boolean kept() {
        return switch (this) {
            case Accepted a -> true;
            case Duplicate d -> true;
            case Conflict c -> false;
            case Refused r -> false;
        };
    }
}
