package groundwork.assistance.web;

import groundwork.frame.OneOf;
import groundwork.ledger.HazardEntry.HazardKind;
import groundwork.ledger.HazardEntry.HazardUrgency;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hazard as programs get it.
 *
 * @param cleared null while it is open
 */
record HazardAnswer(
        UUID id,
        UUID unit,
        Long village,
        LocalDate day,
        @OneOf(HazardKind.class) String kind,
        @OneOf(HazardUrgency.class) String urgency,
        LocalDate cleared,
        String place,
        String text) {

    static HazardAnswer of(HazardLine line) {
        var one = line.hazard();
        return new HazardAnswer(
                one.id(),
                one.unit(),
                one.village(),
                one.day(),
                one.kind(),
                one.urgency(),
                one.cleared(),
                line.place(),
                line.text());
    }

    @Override
    public String toString() {
        return "HazardAnswer[" + id + "]";
    }
}
