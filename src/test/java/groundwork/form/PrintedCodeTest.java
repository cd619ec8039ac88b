package groundwork.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PrintedCodeTest {

    @Test
    void areReadHoweverTheyAreTyped() {
        var codes = PrintedCode.series(500);
        assertThat(new HashSet<>(codes)).hasSize(500);
        for (var code : codes) {
            assertThat(code).matches("[0-9A-Z]{4}-\\d{3}[0-9A-Z]");
            assertThat(PrintedCode.read(code)).contains(code);
            assertThat(PrintedCode.read(" " + code.replace("-", "").toLowerCase(java.util.Locale.ROOT)))
                    .contains(code);
        }
        assertThat(codes).isSorted();
    }

    @Test
    void showWhenASignWasMistypedOrTwoChangedPlaces() {
        int missed = 0;
        int tried = 0;
        for (var code : PrintedCode.series(100)) {
            var plain = code.replace("-", "");
            for (int at = 0; at < 8; at++)
                for (var sign : PrintedCode.SIGNS.toCharArray()) {
                    if (plain.charAt(at) == sign) continue;
                    tried++;
                    if (PrintedCode.read(plain.substring(0, at) + sign + plain.substring(at + 1))
                            .isPresent()) missed++;
                }
            for (int at = 4; at < 6; at++) {
                if (plain.charAt(at) == plain.charAt(at + 1)) continue;
                var turned = plain.substring(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.substring(at + 2);
                assertThat(PrintedCode.read(turned)).isEmpty();
            }
        }
        // Of 32 signs two are alike to a check by 31.
        assertThat(missed * 100 / tried).isZero();
        assertThat(PrintedCode.read("A001")).isEmpty();
        assertThat(PrintedCode.read(null)).isEmpty();
    }

    @Test
    void theKeyInTheQrCodeFollowsFromTheSecret() {
        var secret = new byte[16];
        var key = QrKey.of(secret, "K7QM-012T");
        assertThat(key).hasSize(20).matches("[0-9A-HJKMNP-TV-Z]+");
        assertThat(QrKey.is(secret, "K7QM-012T", key)).isTrue();
        assertThat(QrKey.is(secret, "K7QM-013T", key)).isFalse();
        secret[0] = 1;
        assertThat(QrKey.is(secret, "K7QM-012T", key)).isFalse();
    }
}
