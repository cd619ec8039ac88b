package groundwork.book;

import groundwork.ledger.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A trip as the book has it.
 *
 * @param day of the sign-in, in the county's zone; without one, of the sign-out
 * @param in null: signed out without having signed in
 * @param out null: not signed out, or only so that it does not fit
 * @param attention what does not fit, or null
 * @param wordsOf posting with place and purpose
 */
public record Trip(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        LocalDate day,
        List<UUID> officers,
        Instant in,
        Instant out,
        Attention attention,
        UUID wordsOf) {

    /** Somebody went and the book does not say that he came back. */
    public boolean open() {
        return in != null && out == null;
    }

    /** Whether who went today may say that he is back now. */
    public boolean outNow(Instant now) {
        return open() && !in.isAfter(now) && day.equals(now.atZone(Fact.ZONE).toLocalDate());
    }

    /** What follows from the signatures, whichever came first. In order of position, at least one. */
    static Trip of(List<Signature> signatures) {
        var in = signatures.stream().filter(signed -> !signed.out()).findFirst().orElse(null);
        var outs = signatures.stream().filter(Signature::out).toList();
        var fitting = in == null
                ? List.<Signature>of()
                : outs.stream().filter(out -> fits(in, out)).toList();
        var shown = in == null ? outs.getFirst() : in;
        var about = shown.about();
        return new Trip(
                shown.trip(),
                about.programme(),
                about.unit(),
                about.village(),
                shown.day(),
                about.officers(),
                in == null ? null : in.at(),
                fitting.isEmpty() ? null : fitting.getFirst().at(),
                attention(in, outs, fitting),
                shown.wordsOf());
    }

    private static boolean fits(Signature in, Signature out) {
        return !out.at().isBefore(in.at()) || out.dayOnly() && out.day().equals(in.day());
    }

    private static Attention attention(Signature in, List<Signature> outs, List<Signature> fitting) {
        if (in == null) return Attention.NO_SIGN_IN;
        if (fitting.size() < outs.size()) return Attention.OUT_BEFORE_IN;
        if (outs.size() > 1) return Attention.OUT_TWICE;
        return in.about().officers().isEmpty() ? Attention.NOBODY : null;
    }
}
