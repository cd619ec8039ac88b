package groundwork.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.StartTracingOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import groundwork.field.FieldCounty;
import groundwork.field.Handset;
import groundwork.support.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The officers' app in a real browser whose processor is slowed down: what loads, how it starts, saves and scrolls. */
@Command(
        name = "bin/bench app",
        description = "How much of the officers' app is loaded, and how quickly it starts without network, saves and"
                + " scrolls.",
        sortOptions = false)
final class AppBench extends Bench {

    private static final int SLOWER = 4;
    private static final int HOUSEHOLDS = 500;

    /** Milliseconds between two pictures of a screen. */
    private static final double FRAME = 1000 / 60.0;

    /** From one frame to the next, when a thumb is in a hurry. */
    private static final int PIXELS = 40;

    /** Kept in the page as soon as something can be typed or pressed, in milliseconds since it was asked for. */
    private static final String USABLE = """
            new MutationObserver((_, watch) => {
              if (!document.querySelector('.pin input')) return;
              watch.disconnect();
              window.usable = performance.now();
            }).observe(document, { subtree: true, childList: true });
            """;

    /** From the tap on the button until the form has gone, which it does once the entry is in the outbox. */
    private static final String SAVING = """
            () => new Promise(done => {
              const begun = performance.now();
              new MutationObserver((_, watch) => {
                if (document.querySelector('textarea')) return;
                watch.disconnect();
                done(performance.now() - begun);
              }).observe(document.body, { subtree: true, childList: true });
              document.querySelector('.foot .button').click();
            })""";

    /** As a thumb pushes it, from the first to the last: the times from each frame to the next. */
    private static final String SCROLLING = """
            pixels => new Promise(done => {
              const frames = [];
              let last;
              const step = now => {
                if (last) frames.push(now - last);
                last = now;
                scrollBy(0, pixels);
                if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) done(frames);
                else requestAnimationFrame(step);
              };
              requestAnimationFrame(step);
            })""";

    private static final String LOADED = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(one => new URL(one.name).pathname.startsWith('/field'))
              .reduce((sum, one) => sum + one.encodedBodySize, 0)""";

    @Option(names = "--slower", description = "How many times.", defaultValue = "" + SLOWER)
    private int slower;

    @Option(names = "--households", description = "In the village.", defaultValue = "" + HOUSEHOLDS)
    private int households;

    @Option(names = "--times", description = "That it is started, and that something is saved.", defaultValue = "20")
    private int times;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Write there what the browser did while the list scrolled, for its performance panel.")
    private Path trace;

    public static void main(String[] args) {
        main(new AppBench(), args);
    }

    @Override
    void measure() throws Exception {
        if (small) {
            households = 30;
            times = 2;
        }
        try (var installation = new Installation(folder(), false, WebApplicationType.SERVLET);
                var browser = Browser.at("http://localhost:" + installation.port())) {
            var county = new FieldCounty(installation.context());
            county.people(households);
            var phone = Handset.fresh(browser, "en", county.key);
            var page = phone.page;
            page.navigate("/field");
            page.locator(".door input").waitFor();
            figure("first_load_kb", kilobytes(page));
            phone.started();
            page.context().setOffline(true);
            saving(phone, "save");
            var throttle = throttled(page);
            figure("slower", slower);
            starting(page);
            phone.unlocked();
            saving(phone, "save_slowed");
            scrolling(phone);
            throttle.detach();
        }
        // A smaller village or a faster phone shows nothing.
        if (!small && slower >= SLOWER && households >= HOUSEHOLDS) limits();
    }

    private void limits() {
        within("first_load_kb", 150);
        within("offline_start_p95_ms", 1_500);
        within("save_p50_ms", 50);
        within("frames_missed_share", 0.1);
    }

    private static double kilobytes(Page page) {
        return ((Number) page.evaluate(LOADED)).doubleValue() / 1024;
    }

    private CDPSession throttled(Page page) {
        var session = page.context().newCDPSession(page);
        var rate = new JsonObject();
        rate.addProperty("rate", slower);
        session.send("Emulation.setCPUThrottlingRate", rate);
        return session;
    }

    private void starting(Page page) {
        say("starting");
        page.addInitScript(USABLE);
        var starts = IntStream.range(0, times)
                .mapToObj(_ -> {
                    page.reload();
                    page.locator(".pin input").waitFor();
                    return number(page.evaluate("window.usable"));
                })
                .toList();
        figure("offline_start_p50_ms", percentile(starts, 0.5));
        figure("offline_start_p95_ms", percentile(starts, 0.95));
        figure("offline_start_max_ms", percentile(starts, 1));
    }

    private void saving(Handset phone, String name) {
        say("saving");
        var page = phone.page;
        var saved = new ArrayList<Double>();
        for (int n = 0; n < times; n++) {
            phone.form(n % 5);
            page.locator("textarea").fill("渠道窄，六月没有水（样例）");
            saved.add(number(page.evaluate(SAVING)));
        }
        figure(name + "_p50_ms", percentile(saved, 0.5));
        figure(name + "_p95_ms", percentile(saved, 0.95));
    }

    private void scrolling(Handset phone) {
        say("scrolling");
        var page = phone.page;
        phone.at("/field/households");
        page.locator(".line").first().waitFor();
        page.waitForTimeout(500);
        var frames = ((List<?>) page.evaluate(SCROLLING, PIXELS))
                .stream().map(AppBench::number).toList();
        long missed = frames.stream()
                .mapToLong(each -> Math.max(0, Math.round(each / FRAME) - 1))
                .sum();
        figure("households", households);
        figure("frames", frames.size());
        figure("frame_p50_ms", percentile(frames, 0.5));
        figure("frame_p95_ms", percentile(frames, 0.95));
        figure("frame_max_ms", percentile(frames, 1));
        figure("frames_missed", missed);
        figure("frames_missed_share", 1.0 * missed / (frames.size() + missed));
        if (trace != null) traced(page);
    }

    /** Once more, since it is slower while somebody writes down what it does. */
    private void traced(Page page) {
        page.evaluate("scrollTo(0, 0)");
        var chromium = page.context().browser();
        chromium.startTracing(page, new StartTracingOptions().setPath(trace));
        page.evaluate(SCROLLING, PIXELS);
        chromium.stopTracing();
    }

    private static double number(Object found) {
        return ((Number) found).doubleValue();
    }
}
