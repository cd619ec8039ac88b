package groundwork.access;

import groundwork.ledger.Hash;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What is left of each {@link Allowance}, kept in the database so that several nodes count together. What everybody
 * spends with each click is told to the database only after every fiftieth, or after a minute: a click costs nothing,
 * and a node more lets through fifty more.
 */
@Component
final class Allowances {

    private static final DelayParameters SELDOM = new DelayParameters(50, Duration.ofMinutes(1));
    private static final int REMEMBERED = 10_000;
    private static final Duration CLEARS = Duration.ofMinutes(1);
    private static final int CLEARED = 10_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final int times;
    private final Clock clock;
    private final AtomicReference<Instant> cleared = new AtomicReference<>(Instant.EPOCH);

    /** Those that are told seldom have to be the same ones from click to click; the ones used last stay. */
    private final Map<String, BucketProxy> everything = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BucketProxy> eldest) {
            return size() > REMEMBERED;
        }
    };

    Allowances(DataSource data, Environment settings, Clock clock) {
        this.clock = clock;
        times = Math.max(1, settings.getProperty("groundwork.allowances", Integer.class, 1));
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(data)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("access.allowance")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** @return how long to wait; zero where it may be done now */
    Duration spend(Allowance allowance, String who) {
        clear();
        var probe = bucket(allowance, who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** The same without taking any. */
    Duration wait(Allowance allowance, String who) {
        return Duration.ofNanos(
                bucket(allowance, who).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Of those that have filled up again nothing needs to be kept; looked for once a minute, by whoever comes then. */
    private void clear() {
        var now = clock.instant();
        var last = cleared.get();
        if (!now.isBefore(last.plus(CLEARS)) && cleared.compareAndSet(last, now)) buckets.removeExpired(CLEARED);
    }

    private BucketProxy bucket(Allowance allowance, String who) {
        // Neither an address nor a sign-in can be read in the table.
        var key = allowance + " " + HexFormat.of().formatHex(Hash.of(who), 0, 16);
        if (allowance != Allowance.EVERYTHING) return buckets.builder().build(key, () -> configuration(allowance));
        synchronized (everything) {
            return everything.computeIfAbsent(
                    key,
                    _ -> buckets.builder()
                            .withOptimization(Optimizations.delaying(SELDOM))
                            .build(key, () -> configuration(allowance)));
        }
    }

    private BucketConfiguration configuration(Allowance allowance) {
        long many = (long) allowance.many() * times;
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(many)
                        .refillGreedy(many, allowance.time())
                        .build())
                .build();
    }
}
