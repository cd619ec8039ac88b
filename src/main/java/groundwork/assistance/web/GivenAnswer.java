package groundwork.assistance.web;

import groundwork.assistance.GivenKind;
import groundwork.assistance.GivenLine;
import groundwork.frame.OneOf;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Help that was given, as programs get it; the entry itself is at {@code /api/v1/entries/{id}}.
 *
 * @param kind null where nobody said which
 * @param quantity yuan of funds and equipment, pieces of information, people of jobs; or null
 * @param confirmed of a job: that somebody looked, and they are still in it
 * @param note without the people in it, or null
 */
record GivenAnswer(
        UUID id,
        UUID unit,
        Long village,
        LocalDate day,
        @OneOf(GivenKind.class) String kind,
        UUID household,
        UUID pairing,
        String quantity,
        boolean confirmed,
        String note) {

    static GivenAnswer of(GivenLine one, String note, boolean confirmed) {
        return new GivenAnswer(
                one.id(),
                one.unit(),
                one.village(),
                one.day(),
                one.kind(),
                one.household(),
                one.pairing(),
                one.quantity() == null ? null : one.quantity().toPlainString(),
                confirmed,
                note);
    }

    @Override
    public String toString() {
        return "GivenAnswer[" + id + "]";
    }
}
