package groundwork.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids as RFC 9562 has them. */
public final class Ids {

    private Ids() {}

    /** A new id in time order, for what is entered by hand. Not a secret. */
    public static UUID next(Clock clock) {
        long random = ThreadLocalRandom.current().nextLong();
        long high = clock.millis() << 16 | 0x7000 | random & 0xfff;
        return new UUID(high, ThreadLocalRandom.current().nextLong() >>> 2 | 1L << 63);
    }

    /** The id that follows from these parts (UUIDv8): the same row of the same workbook is the same entry. */
    public static UUID derived(Object... parts) {
        var hash = Hash.start();
        for (var part : parts) {
            var bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            hash.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            hash.update(bytes);
        }
        var digest = ByteBuffer.wrap(hash.digest());
        long high = digest.getLong() & ~0xf000L | 0x8000L;
        return new UUID(high, digest.getLong() >>> 2 | 1L << 63);
    }

    /** The id of a programme, from what its plan sheet says. */
    public static UUID programme(int county, String slug) {
        return derived("programme", county, slug);
    }
}
