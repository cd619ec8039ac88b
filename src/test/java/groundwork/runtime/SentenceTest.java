package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.runtime.postgres.Refusal;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void aRefusalSpeaksForItself() {
        var failure = new IllegalStateException("no bean", new Refusal("Another Groundwork is running"));
        assertThat(Sentence.of(failure)).isEqualTo("Another Groundwork is running.");
    }

    @Test
    void ofAFileWhatIsWrongWithIt() {
        assertThat(Sentence.of(new UncheckedIOException(new NoSuchFileException("a.xlsx"))))
                .isEqualTo("There is no file a.xlsx.");
        assertThat(Sentence.of(new AccessDeniedException("a.xlsx")))
                .isEqualTo("The file a.xlsx cannot be opened: no permission.");
        assertThat(Sentence.of(new FileSystemException("a", null, "Not a directory")))
                .isEqualTo("a: Not a directory.");
    }

    @Test
    void whatSaysNothingIsNamed() {
        assertThat(Sentence.of(new IllegalStateException()))
                .isEqualTo("Something unforeseen happened (IllegalStateException); --debug shows where.");
    }
}
