package groundwork.assistance.web;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pairing as programs get it.
 *
 * @param with the household, or the person with whom it is, masked
 * @param due day by which its plan should be reached, or null
 * @param helps how often help was given within it
 */
record PairingAnswer(
        UUID id,
        UUID unit,
        Long village,
        UUID officer,
        UUID household,
        UUID person,
        String with,
        LocalDate since,
        LocalDate ended,
        LocalDate due,
        long helps) {

    static PairingAnswer of(AssistancePage.Pair pair) {
        var one = pair.pairing();
        return new PairingAnswer(
                one.id(),
                one.unit(),
                one.village(),
                one.officer(),
                one.household(),
                one.person(),
                pair.person().isEmpty() ? pair.household() : pair.person(),
                one.since(),
                one.ended(),
                one.due(),
                pair.helps());
    }

    @Override
    public String toString() {
        return "PairingAnswer[" + id + "]";
    }
}
