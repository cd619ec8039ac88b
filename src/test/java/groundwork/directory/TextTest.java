package groundwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void whatNoKeyboardTypesIsLeftOut() {
        assertThat(Text.orNull(" my\u0000 phone\n")).isEqualTo("my phone");
        assertThat(Text.orNull("\u0000 \t")).isNull();
        assertThat(Text.orNull(null)).isNull();
    }
}
