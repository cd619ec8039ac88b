package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What is written says the same when it is read again: hashes and commitments stand on that. */
class WireFuzzTest {

    @FuzzTest
    void anyJson(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        JsonNode tree;
        String written;
        try {
            tree = Wire.tree(text);
            written = Canonical.of(tree);
        } catch (JacksonException | IllegalArgumentException refused) {
            return;
        }
        assertThat(Canonical.of(Wire.tree(written))).isEqualTo(written);
    }
}
