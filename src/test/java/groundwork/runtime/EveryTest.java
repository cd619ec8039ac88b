package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EveryTest {

    @Test
    void whatFailsOnceIsDoneAgain() throws InterruptedException {
        var thrice = new CountDownLatch(3);
        try (var every = new Every("a work that fails", 1)) {
            every.run(
                    () -> {
                        thrice.countDown();
                        throw new IllegalStateException("each time");
                    },
                    Duration.ZERO,
                    Duration.ofMillis(1));
            assertThat(thrice.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void whatIsDoneOnceMayFailWithoutEndingTheRest() throws InterruptedException {
        var twice = new CountDownLatch(2);
        try (var every = new Every("works", 1)) {
            every.once(() -> {
                throw new IllegalStateException("once");
            });
            every.run(twice::countDown, Duration.ZERO, Duration.ofMillis(1));
            assertThat(twice.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
