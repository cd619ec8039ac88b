package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ForPrograms
class DescriptionTest {

    static final Path FILE = Path.of("docs", "openapi.json");

    @Autowired
    ApplicationContext program;

    @Autowired
    Policy policy;

    @Test
    void whatIsWrittenDownIsWhatTheProgramIs() throws IOException {
        var described = Description.of(program, policy);
        if (Boolean.getBoolean("groundwork.describe")) Files.writeString(FILE, described);
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("docs/openapi.json is not what the program is: bin/openapi writes it anew. Look at what changed "
                        + "below /api/v1, where programs rely on it, and commit it.")
                .isEqualTo(described);
    }
}
