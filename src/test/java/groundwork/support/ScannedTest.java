package groundwork.support;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.QrCode;
import org.junit.jupiter.api.Test;

class ScannedTest {

    @Test
    void aCodeOnPaperSaysWhatStandsInIt() {
        var address = "http://localhost:8090/card/640221/K7QM-24TD";
        var code = QrCode.of(address);
        assertThat(Scanned.text(code.size(), code.path())).isEqualTo(address);
    }
}
