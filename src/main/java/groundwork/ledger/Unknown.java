package groundwork.ledger;

/** A kind this version does not know, from a newer phone or node. Kept whole; projected after an upgrade by recount. */
public record Unknown(String kind, String facts) implements Entry {}
