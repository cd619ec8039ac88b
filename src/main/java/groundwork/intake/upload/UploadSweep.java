package groundwork.intake.upload;

import groundwork.directory.Area;
import groundwork.directory.Counties;
import groundwork.directory.Rosters;
import groundwork.directory.Scopes;
import groundwork.ledger.Store;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes away, every quarter of an hour, what was uploaded a day ago: the rows as the bureau wrote them are words. */
@Component
@ConditionalOnWebApplication
class UploadSweep implements DisposableBean {

    static final Duration KEPT = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);

    private final ScheduledExecutorService every = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("upload sweep").factory());
    private final Store store;
    private final Counties counties;
    private final UploadFiles files;
    private final Clock clock;
    private final Rosters rosters;
    private final Scopes scopes;

    UploadSweep(Store store, Counties counties, UploadFiles files, Rosters rosters, Scopes scopes, Clock clock) {
        this.rosters = rosters;
        this.scopes = scopes;
        this.store = store;
        this.counties = counties;
        this.files = files;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.scheduleWithFixedDelay(this::run, 0, 15, TimeUnit.MINUTES);
    }

    void run() {
        try {
            var before = clock.instant().minus(KEPT);
            counties.opened().stream().map(Area::code).forEach(county -> sweep(county.intValue(), before));
            files.sweep(before);
        } catch (RuntimeException | IOException e) {
            LOG.warn("uploads of yesterday could not be taken away and will be tried again", e);
        }
    }

    private void sweep(int county, Instant before) {
        rosters.sweep(scopes.program(county));
        store.write(county, db -> {
            for (var table : List.of("upload_part", "upload_row", "mended"))
                db.sql("delete from intake." + table + " where county = :county and upload in"
                                + " (select id from intake.upload where county = :county and received_at < :before)")
                        .param("county", county)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .update();
            return db.sql("delete from intake.upload where county = :county and received_at < :before")
                    .param("county", county)
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    @Override
    public void destroy() {
        every.shutdownNow();
    }
}
