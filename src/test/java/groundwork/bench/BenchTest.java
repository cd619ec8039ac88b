package groundwork.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** Every measurement runs through, in sizes whose figures say nothing. */
class BenchTest {

    @TempDir
    Path folder;

    private List<String> figures(Bench bench) throws Exception {
        var json = folder.resolve("figures.json");
        assertThat(new CommandLine(bench).execute("--small", "--json", json.toString()))
                .isZero();
        var names = JsonMapper.shared().readTree(Files.readString(json)).propertyNames();
        return List.copyOf(names);
    }

    @Test
    void ledger() throws Exception {
        assertThat(figures(new LedgerBench())).contains("ratio_batch_to_raw", "ratio_single32_to_one_tx_each");
    }

    /** As {@code bin/bench} ends by it. */
    @Test
    void whatIsNotAsRequiredFailsWithASentence() {
        var out = new ByteArrayOutputStream();
        var screen = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new Slow()).execute()).isEqualTo(1);
        } finally {
            System.setOut(screen);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("wait_ms")
                .contains("Not as required: wait_ms is 60.0 and has to be 50.0 at most.")
                .contains("Not as required: 2 entries are lost.")
                .doesNotContain("load_kb is");
    }

    private static final class Slow extends Bench {

        @Override
        void measure() {
            figure("wait_ms", 60);
            within("wait_ms", 50);
            figure("load_kb", 150);
            within("load_kb", 150);
            none("entries_lost", 2, "%d entries are lost.");
        }
    }

    @Test
    @Tag("long")
    void anImport() throws Exception {
        assertThat(figures(new ImportBench()))
                .contains("heap_used_after_collection_mb", "ratio_import_last_to_first_tenth");
    }

    @Test
    @Tag("long")
    void sync() throws Exception {
        assertThat(figures(new SyncBench()))
                .contains("entries_lost", "entries_doubled", "request_p99_ms", "ratio_sync_to_raw");
    }

    @Test
    @Tag("long")
    void app() throws Exception {
        assertThat(figures(new AppBench())).contains("first_load_kb", "offline_start_p50_ms", "frames_missed_share");
    }

    @Test
    @Tag("long")
    void pages() throws Exception {
        assertThat(figures(new PagesBench())).contains("ratio_account", "ratio_figure", "filled_in_seconds");
    }
}
