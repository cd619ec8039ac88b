package groundwork.frame;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what takes longer than a second. The officer is shown {@code /jobs/<id>} with how far it is, may leave, and
 * finds it again under {@code /jobs}.
 *
 * <pre>{@code
 * var id = jobs.start(scope.county(), scope.officer(), "intake.job.import", progress -> {
 *     progress.total(rows);
 *     …
 *     return "/imports/" + batch;
 * });
 * return Moved.to("/jobs/" + id);
 * }</pre>
 *
 * <p>Work is not taken up again after a restart: it is shown as interrupted. So it must be whole in its parts, and safe
 * to do once more.
 */
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    /** A process that runs a job says so more often than this. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    private final JobTable table;
    private final Clock clock;
    private final Map<UUID, Thread> running = new ConcurrentHashMap<>();

    Jobs(DataSource data, Clock clock) {
        this.table = new JobTable(data);
        this.clock = clock;
    }

    /**
     * @param name message key of what is being done
     * @return the job's id, for {@code Moved.to("/jobs/" + id)}
     */
    public UUID start(int county, UUID officer, String name, Work work) {
        var id = UUID.randomUUID();
        table.begin(id, officer, county, name, clock.instant());
        var thread = Thread.ofVirtual().name("job " + id).unstarted(() -> run(id, work));
        running.put(id, thread);
        thread.start();
        return id;
    }

    /** A job of this officer. */
    public Optional<Job> find(UUID id, UUID officer) {
        return table.find(id, officer, quiet());
    }

    /** This officer's last jobs, newest first. */
    public List<Job> latest(UUID officer) {
        return table.latest(officer, quiet());
    }

    public void stop(UUID id, UUID officer) {
        table.askToStop(id, officer);
    }

    /** Tells the others that this process is alive. */
    void beat() {
        try {
            if (!running.isEmpty()) table.alive(running.keySet(), clock.instant());
        } catch (RuntimeException unreachable) {
            LOG.warn("could not say that {} jobs are running", running.size(), unreachable);
        }
    }

    /** Waits for the end of a job of this process; for tests. */
    void join(UUID id) throws InterruptedException {
        var thread = running.get(id);
        if (thread != null) thread.join();
    }

    private Instant quiet() {
        return clock.instant().minus(SILENCE);
    }

    private void run(UUID id, Work work) {
        try {
            var result = work.run(new Watched(id, table, clock));
            table.end(id, Job.State.DONE, result, null, clock.instant());
        } catch (Progress.Stopped stopped) {
            table.end(id, Job.State.STOPPED, null, null, clock.instant());
        } catch (Refusal refusal) {
            table.end(id, Job.State.REFUSED, null, refusal, clock.instant());
        } catch (InterruptedException ending) {
            table.end(id, Job.State.INTERRUPTED, null, null, clock.instant());
        } catch (Throwable problem) {
            LOG.error("job {} failed", id, problem);
            table.end(id, Job.State.FAILED, null, null, clock.instant());
        } finally {
            running.remove(id);
        }
    }

    @PreDestroy
    void close() {
        running.keySet().forEach(id -> table.end(id, Job.State.INTERRUPTED, null, null, clock.instant()));
        running.values().forEach(Thread::interrupt);
    }
}
