package groundwork.form;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Opinions or suggestions of one entry. What was said stands with the posting {@code wordsOf}.
 *
 * @param ownStyle about the bureau's own working style: counted and listed apart
 * @param form code of the form it came on, or null
 * @param topic it was put under, in lower case; empty where it was not sorted yet
 */
public record Opinion(
        long position,
        UUID entry,
        Long village,
        LocalDate day,
        int count,
        boolean ownStyle,
        String form,
        String topic,
        UUID wordsOf) {}
