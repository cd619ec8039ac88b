package groundwork.directory;

import java.time.Duration;

/**
 * How long a login name stays locked after wrong tries: long enough to stop guessing, short enough for a forgetful
 * officer.
 */
final class Lockout {

    private static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(15);

    private Lockout() {}

    /** @param failed tries in a row that were wrong, this one included */
    static Duration after(int failed) {
        return after(failed, LONGEST);
    }

    static Duration after(int failed, Duration longest) {
        if (failed < FREE) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofMinutes(1L << Math.min(failed - FREE, 11));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
