package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.support.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2018-06-14T00:00:00Z"));
    private final InstantSource time = now::get;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final Jobs jobs = new Jobs(DATABASE.app(), clock);
    private final UUID officer = UUID.randomUUID();

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void aJobIsSeenWhileItRunsAndLeadsToItsResult() throws InterruptedException {
        var half = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var id = start(progress -> {
            progress.total(10);
            now.updateAndGet(then -> then.plusSeconds(1));
            progress.done(5);
            half.countDown();
            go.await();
            progress.done(10);
            return "/imports/1";
        });
        half.await();
        assertThat(find(id)).extracting(Job::state, Job::done, Job::total).containsExactly(Job.State.RUNNING, 5L, 10L);
        go.countDown();
        jobs.join(id);
        assertThat(find(id))
                .extracting(Job::state, Job::done, Job::result)
                .containsExactly(Job.State.DONE, 10L, "/imports/1");
    }

    @Test
    void aRefusalIsKeptWithItsReason() throws InterruptedException {
        var id = start(progress -> {
            throw Refusal.unusable("frame.refusal.flawed", 3);
        });
        jobs.join(id);
        assertThat(find(id))
                .extracting(Job::state, Job::refusal, Job::refusalArgs)
                .containsExactly(Job.State.REFUSED, "frame.refusal.flawed", List.of(3));
    }

    @Test
    void whatNobodyForesawIsAFailureWithoutItsInside() throws InterruptedException {
        var id = start(progress -> {
            throw new IllegalStateException("inside");
        });
        jobs.join(id);
        assertThat(find(id)).extracting(Job::state, Job::refusal).containsExactly(Job.State.FAILED, null);
    }

    @Test
    void itsOfficerMayStopItAndNobodyElse() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var id = start(progress -> {
            asked.await();
            now.updateAndGet(then -> then.plusSeconds(1));
            progress.done(1);
            return null;
        });
        jobs.stop(id, UUID.randomUUID());
        assertThat(find(id).running()).isTrue();
        jobs.stop(id, officer);
        asked.countDown();
        jobs.join(id);
        assertThat(find(id).state()).isEqualTo(Job.State.STOPPED);
    }

    @Test
    void nobodyElseSeesIt() throws InterruptedException {
        var id = start(progress -> null);
        jobs.join(id);
        assertThat(jobs.find(id, UUID.randomUUID())).isEmpty();
        assertThat(jobs.latest(officer)).extracting(Job::id).containsExactly(id);
    }

    @Test
    void aJobWhoseProgramIsGoneIsInterruptedAndOneThatBeatsIsNot() {
        var go = new CountDownLatch(1);
        var id = start(progress -> {
            go.await();
            return null;
        });
        now.updateAndGet(then -> then.plus(Jobs.SILENCE).plusSeconds(1));
        assertThat(new Jobs(DATABASE.app(), clock)
                        .find(id, officer)
                        .orElseThrow()
                        .state())
                .isEqualTo(Job.State.INTERRUPTED);
        jobs.beat();
        assertThat(find(id).state()).isEqualTo(Job.State.RUNNING);
        jobs.close();
        assertThat(find(id).state()).isEqualTo(Job.State.INTERRUPTED);
    }

    private UUID start(Work work) {
        return jobs.start(640221, officer, "frame.jobs", work);
    }

    private Job find(UUID id) {
        return jobs.find(id, officer).orElseThrow();
    }
}
