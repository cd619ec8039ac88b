package groundwork.assistance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Relief that was given on one occasion.
 *
 * @param occasion by the name of its constant in lower case, or null
 * @param households named in its list of receivers; {@code unnamed} others
 * @param marks how many of them put a mark into the list
 */
public record Relief(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        LocalDate day,
        String occasion,
        int households,
        int unnamed,
        long marks,
        long position,
        UUID wordsOf) {}
