package groundwork.form.web;

import groundwork.form.Slip;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import java.time.Instant;
import java.util.UUID;

/** @param state {@code held}, {@code taken}, {@code dismissed} */
record SlipBrief(
        UUID id,
        String code,
        UUID issue,
        UUID sheet,
        Long village,
        Instant came,
        @OneOf(Slip.State.class) String state,
        @OneOf(value = Slip.Reason.class, words = "") String reason,
        UUID officer) {

    static SlipBrief of(Slip one) {
        return new SlipBrief(
                one.id(),
                one.code(),
                one.issue(),
                one.sheet(),
                one.village(),
                one.cameAt(),
                Typed.word(one.state()),
                one.reason(),
                one.officer());
    }
}
