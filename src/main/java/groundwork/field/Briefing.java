package groundwork.field;

import groundwork.frame.Bilingual;
import groundwork.frame.OneOf;
import groundwork.ledger.DemandEntry.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the app needs to know before an officer sets out.
 *
 * @param now by the server's clock
 * @param sealing to which entries are sealed
 * @param elsewhere the officer's other devices of which entries never arrived
 * @param villages those in his reach
 */
public record Briefing(
        long position,
        Instant now,
        BriefedPlace county,
        BriefedOfficer officer,
        BriefedKey sealing,
        BriefedDevice device,
        List<BriefedGap> elsewhere,
        List<BriefedProgramme> programmes,
        List<BriefedUnit> units,
        List<BriefedTopic> topics,
        List<BriefedVillage> villages) {

    public record BriefedPlace(long code, String name) {}

    public record BriefedOfficer(UUID id, String name, UUID unit, String unitName) {}

    /** @param key SubjectPublicKeyInfo in base64url */
    public record BriefedKey(UUID id, String key) {}

    /**
     * @param highest number that it has given out, as far as that is known here
     * @param missing the first of those that never arrived, at most 200
     */
    public record BriefedDevice(boolean known, boolean revoked, long highest, List<Long> missing) {

        static final BriefedDevice UNKNOWN = new BriefedDevice(false, false, 0, List.of());
    }

    /**
     * @param name as the officer calls the device, or null
     * @param missing how many of its entries never arrived
     */
    public record BriefedGap(String name, long missing) {}

    public record BriefedProgramme(UUID id, String slug, String title, LocalDate from, LocalDate until) {}

    public record BriefedUnit(UUID id, String name) {}

    public record BriefedTopic(@OneOf(Topic.class) String code, Bilingual label, List<BriefedSubtopic> subtopics) {}

    public record BriefedSubtopic(String code, Bilingual label) {}

    /**
     * @param mine where he answers for a household or was in the last 60 days; of whoever has none of these, where
     *     households are registered, if it is in few
     */
    public record BriefedVillage(long code, String name, String township, boolean mine) {}

    @Override
    public String toString() {
        return "Briefing[" + position + "]";
    }
}
