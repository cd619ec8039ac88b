package groundwork.access;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** A table with a mistake stops the start with a sentence, whatever the mistake. */
class PolicyFuzzTest {

    @FuzzTest
    void anyTable(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        try {
            Policy.of(text, null).rows();
        } catch (IllegalStateException mistake) {
            // which says what is wrong
        }
    }
}
