package groundwork.field;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import groundwork.demand.State;
import groundwork.frame.OneOf;
import groundwork.ledger.DemandEntry.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One village as it stands at a position. Without phones, needs and other things that are opened for a reason.
 *
 * @param hash the mark of the posting before that position: shown when it is asked for again
 * @param unchanged true where it is as it was: then all that follows is absent
 */
@JsonInclude(Include.NON_NULL)
public record VillageSheet(
        long position,
        String hash,
        Boolean unchanged,
        Long village,
        List<SheetHousehold> households,
        List<SheetDemand> demands,
        List<SheetPlan> plan) {

    static VillageSheet unchanged(long position, String hash) {
        return new VillageSheet(position, hash, true, null, null, null, null);
    }

    /**
     * @param initials of the pinyin of its name
     * @param officer name of who answers for it
     * @param mine whether that is who asks
     * @param visited day of the last visit at home
     * @param open how many of its demands are
     * @param card the code of the card that hangs there, or null
     */
    @JsonInclude(Include.ALWAYS)
    public record SheetHousehold(
            UUID id,
            Integer team,
            String door,
            String name,
            String initials,
            String officer,
            boolean mine,
            LocalDate visited,
            int visits,
            int open,
            String card) {

        @Override
        public String toString() {
            return "SheetHousehold[" + id + "]";
        }
    }

    /** @param unit it is with, by its id */
    @JsonInclude(Include.ALWAYS)
    public record SheetDemand(
            UUID id,
            UUID household,
            @OneOf(Topic.class) String topic,
            String title,
            @OneOf(State.class) String state,
            UUID unit,
            LocalDate due,
            LocalDate raised,
            LocalDate settled) {

        @Override
        public String toString() {
            return "SheetDemand[" + id + "]";
        }
    }

    /** What a programme that works there is to do, as its plan says. @param programme its title */
    public record SheetPlan(String programme, String text) {}
}
