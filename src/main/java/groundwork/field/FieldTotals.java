package groundwork.field;

import groundwork.frame.Bilingual;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What counts as an officer's at a position.
 *
 * @param attention entries of his that do not fit, of the last 60 days
 */
public record FieldTotals(long position, List<FieldMonth> months, List<FieldAttention> attention) {

    /** Entries in force that name him, by the county's calendar. */
    public record FieldMonth(
            YearMonth month,
            long visits,
            long meetings,
            long talks,
            long materials,
            long demands,
            long opinions,
            long trips) {

        /** @param many by wire names of kinds */
        static FieldMonth of(YearMonth month, Map<String, Long> many) {
            return new FieldMonth(
                    month,
                    many.getOrDefault("visit.made", 0L),
                    many.getOrDefault("meeting.held", 0L),
                    many.getOrDefault("talk.held", 0L),
                    many.getOrDefault("material.handed_out", 0L),
                    many.getOrDefault("demand.raised", 0L),
                    many.getOrDefault("opinion.taken_down", 0L),
                    many.getOrDefault("trip.signed_in", 0L));
        }
    }

    /** @param code stable */
    public record FieldAttention(UUID id, String code, Bilingual sentence) {}
}
