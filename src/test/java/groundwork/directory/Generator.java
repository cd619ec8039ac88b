package groundwork.directory;

import java.time.Clock;
import org.apache.commons.codec.binary.Base32;

/** A code generator as on a phone. */
public final class Generator {

    private Generator() {}

    /** @param secret in base 32, also with spaces */
    public static String now(String secret) {
        return Totp.code(
                new Base32().decode(secret.replace(" ", "")),
                Totp.step(Clock.systemUTC().instant()));
    }
}
