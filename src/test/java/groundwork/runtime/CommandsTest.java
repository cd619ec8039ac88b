package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.Groundwork;
import groundwork.runtime.postgres.Postgres;
import groundwork.runtime.postgres.Unpacked;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CommandsTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        Unpacked.in(folder);
    }

    @Test
    void everyCommandExplainsItself(CapturedOutput output) {
        assertThat(run("help")).isZero();
        assertThat(output.getOut()).contains("serve", "areas", "recount");
        assertThat(run("serve", "--help")).isZero();
        assertThat(output.getOut()).contains("--port=N", "--data=DIR");
    }

    @Test
    void wrongUsageIsCodeTwoAndShowsTheUsage(CapturedOutput output) {
        assertThat(run()).isEqualTo(2);
        assertThat(run("serve", "--prot", "80")).isEqualTo(2);
        assertThat(output.getErr()).contains("Unknown option", "Usage: groundwork serve");
    }

    @Test
    void whatToChooseFromMayBeTypedSmall(CapturedOutput output) {
        assertThat(run("import", "--match", "content")).isEqualTo(2);
        assertThat(output.getErr()).contains("FILE").doesNotContain("Invalid value");
        assertThat(run("import", "--match", "sideways", "book.xlsx")).isEqualTo(2);
        assertThat(output.getErr()).contains("Invalid value for option '--match'");
    }

    @Test
    void aCommandGetsItsOptionsThenItsBeans(CapturedOutput output) {
        assertThat(run("whoami-test", "--data", folder.toString(), "--times", "2"))
                .isZero();
        assertThat(output.getOut()).contains("groundwork groundwork");
    }

    @Test
    void aCommandWorksWhileTheInstallationIsServed(CapturedOutput output) {
        try (var _ = Postgres.launch(folder)) {
            assertThat(run("whoami-test", "--data", folder.toString())).isZero();
        }
        assertThat(output.getOut()).contains("groundwork");
    }

    @Test
    void aRefusalIsOneSentenceAndCodeOne(CapturedOutput output) {
        try (var _ = Postgres.launch(folder)) {
            assertThat(run("serve", "--port", "0", "--data", folder.toString())).isEqualTo(1);
        }
        assertThat(output.getErr().strip())
                .startsWith("Another Groundwork is running on the data directory")
                .hasLineCount(1);
        assertThat(output.getOut()).isEmpty();
    }

    private static int run(String... words) {
        return Commands.run(Groundwork.class, words);
    }
}
