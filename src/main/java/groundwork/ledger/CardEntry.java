package groundwork.ledger;

import java.util.UUID;

/** The contact card (联系卡): who answers for a household or a village. */
public sealed interface CardEntry extends Entry {

    /** @param household or null: the card of the whole village */
    @Kind("card.issued")
    record Issued(UUID household, UUID officer) implements CardEntry {}

    @Kind("card.withdrawn")
    record Withdrawn(UUID card) implements CardEntry {}
}
