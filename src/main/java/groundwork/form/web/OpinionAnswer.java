package groundwork.form.web;

import groundwork.frame.OneOf;
import groundwork.ledger.DemandEntry.Topic;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An opinion as programs get it.
 *
 * @param count how many the entry stands for
 * @param form code of the form it came on, or null
 * @param topic empty where it was not sorted yet
 * @param text empty of one on our own style, for whoever reads none of those
 */
record OpinionAnswer(
        UUID entry,
        Long village,
        LocalDate day,
        int count,
        boolean ownStyle,
        String form,
        @OneOf(value = Topic.class, words = "") String topic,
        String text) {

    static OpinionAnswer of(OpinionLine line) {
        var one = line.opinion();
        return new OpinionAnswer(
                one.entry(),
                one.village(),
                one.day(),
                one.count(),
                one.ownStyle(),
                one.form(),
                one.topic(),
                line.text());
    }

    @Override
    public String toString() {
        return "OpinionAnswer[" + entry + "]";
    }
}
