package groundwork.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** Pairing (结对帮扶): an official answers for a household or a person. Its id is that of its {@link Formed}. */
public sealed interface PairingEntry extends Entry {

    /**
     * Words {@code name}, subject the person: name.
     *
     * @param household or null where one person is helped
     * @param person of the household or of none that is registered, or null
     */
    @Kind("pairing.formed")
    record Formed(UUID officer, UUID household, UUID person) implements PairingEntry {
        public Formed(UUID officer, UUID household) {
            this(officer, household, null);
        }
    }

    /**
     * What is to be done within a pairing (帮扶计划). The one of the latest day stands. Words {@code note}: text.
     *
     * @param due day by which it should be reached, or null
     */
    @Kind("pairing.planned")
    record Planned(UUID pairing, LocalDate due) implements PairingEntry {}

    /** Words {@code note}: text. */
    @Kind("pairing.ended")
    record Ended(UUID pairing) implements PairingEntry {}
}
