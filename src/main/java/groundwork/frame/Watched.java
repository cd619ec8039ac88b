package groundwork.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Progress that is written down, twice a second at most. */
final class Watched implements Progress {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final UUID job;
    private final JobTable table;
    private final Clock clock;
    private long total;
    private long done;
    private Instant written = Instant.EPOCH;

    Watched(UUID job, JobTable table, Clock clock) {
        this.job = job;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public synchronized void total(long count) {
        total = count;
        write(clock.instant());
    }

    @Override
    public synchronized void done(long count) {
        done = count;
        var now = clock.instant();
        if (done == total || !now.isBefore(written.plus(PAUSE))) write(now);
    }

    private void write(Instant now) {
        written = now;
        if (table.advance(job, done, total, now)) throw new Stopped();
    }
}
