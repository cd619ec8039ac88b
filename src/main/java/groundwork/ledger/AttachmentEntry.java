package groundwork.ledger;

import java.util.UUID;

/** What was kept beside an entry as evidence. The bytes lie apart, so that an erasure can take them. */
public sealed interface AttachmentEntry extends Entry {

    /**
     * A photo or voice note. It has no words.
     *
     * @param entry what it belongs to: the raising of a demand, a settlement, a look-back
     * @param sha256 of the bytes that are kept, in lower-case hex
     * @param length of those, in bytes
     * @param type their media type, {@code image/jpeg} or one of sound
     */
    @Kind("attachment.attached")
    record Attached(UUID entry, String sha256, long length, String type) implements AttachmentEntry {}
}
