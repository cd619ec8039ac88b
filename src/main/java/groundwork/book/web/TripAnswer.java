package groundwork.book.web;

import groundwork.book.Attention;
import groundwork.book.Trip;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A trip as programs get it.
 *
 * @param in when it was signed into, and {@code out} when out of; null where it was not
 * @param attention what does not fit, or null
 * @param purpose place and purpose in the officers' words
 * @param done how many entries were made on it
 * @param afterwards it was signed later than it says
 */
record TripAnswer(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        LocalDate day,
        List<UUID> officers,
        Instant in,
        Instant out,
        @OneOf(Attention.class) String attention,
        String purpose,
        int done,
        boolean afterwards) {

    static TripAnswer of(TripLine line) {
        Trip one = line.trip();
        return new TripAnswer(
                one.id(),
                one.programme(),
                one.unit(),
                one.village(),
                one.day(),
                one.officers(),
                one.in(),
                one.out(),
                Typed.word(one.attention()),
                line.purpose(),
                line.done(),
                line.afterwards());
    }

    @Override
    public String toString() {
        return "TripAnswer[" + id + "]";
    }
}
