package groundwork.summary.document;

import groundwork.figure.Extent;
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

    /**
     * As far as a narrower summary reaches.
     *
     * @param by the bureau it is narrowed to, or null
     */
    public ProgrammeFacts within(Extent extent, Bilingual by) {
        return new ProgrammeFacts(
                id,
                slug,
                kind,
                extent.from() == null || extent.from().isBefore(from) ? from : extent.from(),
                extent.to() == null || extent.to().isAfter(to) ? to : extent.to(),
                countyCode,
                county,
                by == null ? bureau : by,
                unit,
                title,
                plan,
                villages.stream()
                        .filter(village -> extent.village() == null || village.code() == extent.village())
                        .toList(),
                deficiencies,
                promises);
    }

    /** What somebody wrote down for the summary, and the entry it stands in. */
    public record Note(UUID entry, String text) {}
}
