package groundwork.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The example that the reference libraries of Standard Webhooks are tested with. */
class SignatureTest {

    private static final String SECRET = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void isTheOneOfTheSpecification() {
        var secret = Base64.getDecoder().decode(SECRET);
        assertThat(Signature.of(
                        secret,
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1614265330),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(Signature.text(secret)).isEqualTo("whsec_" + SECRET);
    }
}
