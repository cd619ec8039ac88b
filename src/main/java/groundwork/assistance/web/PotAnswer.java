package groundwork.assistance.web;

import groundwork.assistance.Pot;
import groundwork.frame.OneOf;
import java.util.UUID;

/**
 * Money or goods kept together, and what is left.
 *
 * @param sort {@code programme}, {@code demand}, {@code pairing} or {@code goods}
 * @param subject the demand or pairing, or null
 * @param unit whose stock it is, or null
 * @param goods as {@code rice.bag}, or null
 * @param below more went out than there was
 */
record PotAnswer(
        String id,

        @OneOf(words = {"programme", "demand", "pairing", "goods"})
        String sort,

        UUID subject,
        UUID unit,
        String goods,
        String came,
        String left,
        boolean below) {

    static PotAnswer of(Pot one) {
        return new PotAnswer(
                one.pot(),
                one.sort(),
                one.subject(),
                one.unit(),
                one.goods(),
                one.came().toPlainString(),
                one.left().toPlainString(),
                one.below());
    }
}
