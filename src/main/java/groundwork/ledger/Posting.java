package groundwork.ledger;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * An entry as the ledger holds it.
 *
 * @param position dense from 0 within the county, in commit order; "counted at N" means postings 0 to N - 1
 * @param recordedAt the server's time, beside the claimed {@link Fact#happenedAt()}
 * @param hash SHA-256 of {@code content}
 * @param content the canonical bytes (RFC 8785) of facts and commitments, as text
 */
public record Posting(
        int county, long position, UUID id, Author author, Instant recordedAt, Fact fact, byte[] hash, String content) {

    /**
     * In hex: whoever knows it knows all that lies up to here. A ledger that was restored from an earlier day may have
     * the same entry in the same place again, behind others; but it was recorded at another time.
     */
    public String mark() {
        return HexFormat.of().formatHex(Hash.of(HexFormat.of().formatHex(hash) + " " + recordedAt));
    }

    /** What it corrects, or null for an ordinary entry. */
    public UUID original() {
        return fact.entry() instanceof Correction correction ? correction.original() : null;
    }

    /** Whether a phone recorded it, by its own clock. */
    public boolean byPhone() {
        return Wire.tree(content).has("deviceAt");
    }

    /** How many groups of words came with it; where some were erased since, fewer are there. */
    public int groups() {
        return Wire.tree(content).path("commitments").size();
    }
}
