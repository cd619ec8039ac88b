package groundwork.directory;

import java.time.Duration;

/**
 * How long a login name stays locked after wrong tries: long enough to stop guessing, short enough for a forgetful
 * officer.
 */
final class Lockout {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Lockout() {}

    /** @param failed tries in a row that were wrong, this one included */
    static Duration after(int failed) {
        if (failed < FREE) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofMinutes(1L << Math.min(failed - FREE, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
