package groundwork.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import groundwork.frame.Bilingual;
import groundwork.ledger.Posting;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The answer to one entry of a batch. Only {@code accepted} and {@code duplicate} mean that it is kept.
 *
 * @param id null where what was sent has none
 * @param receipt of an accepted entry, and of a duplicate the original one
 * @param problem of a conflict, of a held and of a refused entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answered(UUID id, Status status, Receipt receipt, Reason problem) {

    public enum Status {
        accepted,
        duplicate,
        conflict,
        /** Kept apart until somebody has looked at it. */
        held,
        refused
    }

    /**
     * That the ledger holds an entry.
     *
     * @param position its place, from 0
     * @param hash SHA-256 of the entry's canonical content, in hex
     */
    public record Receipt(UUID id, long position, Instant recordedAt, String hash) {

        static Receipt of(Posting posting) {
            return new Receipt(
                    posting.id(),
                    posting.position(),
                    posting.recordedAt(),
                    HexFormat.of().formatHex(posting.hash()));
        }
    }

    /**
     * Why it is not kept.
     *
     * @param code stable
     * @param field what has to be put right, where one can be named
     * @param retryable whether the same entry may be kept at another time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(String code, String field, Bilingual sentence, boolean retryable) {}
}
