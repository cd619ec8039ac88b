package groundwork.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Passwords that are tried first by whoever guesses; where they come from says the licence file beside the list. */
final class CommonPasswords {

    private static final Set<String> ALL = read();

    /** What people put behind a word that was not accepted. */
    private static final Pattern BEHIND = Pattern.compile("[\\d\\p{Punct}]{1,4}$");

    private CommonPasswords() {}

    /** @param small in small letters */
    static boolean has(String small) {
        return ALL.contains(small) || ALL.contains(BEHIND.matcher(small).replaceFirst(""));
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("directory/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
