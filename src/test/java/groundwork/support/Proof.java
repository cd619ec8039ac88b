package groundwork.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a long proof has shown, for the table at the end of {@code bin/prove}. Called once it has succeeded. */
public final class Proof {

    private static final Path TABLE = Path.of("target", "proved.txt");

    private Proof() {}

    /** @param promise its number among the promises, such as {@code G3}, or a dash */
    public static void of(String promise, String shown) {
        try {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(
                    TABLE, "%-5s %s%n".formatted(promise, shown), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
