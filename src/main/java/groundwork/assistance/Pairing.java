package groundwork.assistance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An official who answers for a household or a person.
 *
 * @param household or null where one person is helped
 * @param ended null while it lasts
 * @param due day by which its plan should be reached, or null
 * @param planOf the entry whose words its plan is, or null where nothing was planned
 * @param wordsOf the entry whose words name the person
 */
public record Pairing(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        UUID officer,
        UUID household,
        UUID person,
        LocalDate since,
        LocalDate ended,
        LocalDate due,
        UUID planOf,
        UUID wordsOf,
        long position) {

    public boolean lasts() {
        return ended == null;
    }
}
