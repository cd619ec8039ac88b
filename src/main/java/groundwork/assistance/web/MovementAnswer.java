package groundwork.assistance.web;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Money that came in or went out.
 *
 * @param amount below zero for what went out
 * @param left after it
 */
record MovementAnswer(UUID entry, LocalDate day, UUID unit, Long village, String amount, String left, String note) {

    static MovementAnswer of(FundsLine line) {
        var one = line.movement();
        return new MovementAnswer(
                one.entry(),
                one.day(),
                one.unit(),
                one.village(),
                one.amount().toPlainString(),
                one.left().toPlainString(),
                line.note());
    }

    @Override
    public String toString() {
        return "MovementAnswer[" + entry + "]";
    }
}
