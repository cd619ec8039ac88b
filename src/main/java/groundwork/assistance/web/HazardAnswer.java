package groundwork.assistance.web;

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
        String kind,
        String urgency,
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
