package groundwork.ledger;

/** What the county's audit log, which is kept beside the ledger, amounted to. */
public sealed interface AuditEntry extends Entry {

    /**
     * The rows of the audit log that came since the digest before. Whoever changes or takes away one of them later
     * would have to change the ledger, too.
     *
     * @param after number of the last row of the digest before; 0 for the first
     * @param through number of the last row of this one
     * @param rows how many
     * @param sha256 in hex, over eight bytes number and the SHA-256 of each row, in their order
     */
    @Kind("audit.digested")
    record Digested(long after, long through, long rows, String sha256) implements AuditEntry {}
}
