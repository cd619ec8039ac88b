package groundwork.ledger;

import java.util.UUID;

/** Pairing (结对帮扶): an official answers for a household. Its id is that of its {@link Formed}. */
public sealed interface PairingEntry extends Entry {

    @Kind("pairing.formed")
    record Formed(UUID officer, UUID household) implements PairingEntry {}

    @Kind("pairing.ended")
    record Ended(UUID pairing) implements PairingEntry {}
}
