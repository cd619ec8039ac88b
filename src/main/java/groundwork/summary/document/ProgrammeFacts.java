package groundwork.summary.document;

import groundwork.frame.Bilingual;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a summary says of its programme beside figures.
 *
 * @param county its name, and {@code bureau} the unit's with the county in front where that is not in it already
 * @param plan what its plan says, by the word that cites it: document, number, requirements, contents, measures,
 *     objectives
 * @param title as the plan says, or the slug
 */
public record ProgrammeFacts(
        UUID id,
        String slug,
        ProgrammeKind kind,
        LocalDate from,
        LocalDate to,
        int countyCode,
        Bilingual county,
        Bilingual bureau,
        UUID unit,
        String title,
        Map<String, String> plan,
        List<Village> villages,
        List<Note> deficiencies,
        List<Note> promises) {

    /**
     * @param name with its township in front
     * @param problems to be solved, from its latest profile; may be blank
     */
    public record Village(long code, Bilingual name, String problems) {}

    /** What somebody wrote down for the summary, and the entry it stands in. */
    public record Note(UUID entry, String text) {}
}
