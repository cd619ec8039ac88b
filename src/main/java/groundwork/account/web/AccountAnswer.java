package groundwork.account.web;

import groundwork.account.State;
import groundwork.account.Told;
import groundwork.frame.Gist;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of the account as programs get it; the entry itself is at {@code /api/v1/entries/{id}}.
 *
 * @param quantity how many, in what its kind is counted in, or null
 * @param state {@code in_force}, {@code corrected} or {@code struck}
 * @param trip on which it happened, or null
 * @param gist what was said, as the account shows it
 */
record AccountAnswer(
        UUID entry,
        String kind,
        LocalDate day,
        LocalDate recorded,
        UUID programme,
        UUID unit,
        Long village,
        List<UUID> officers,
        UUID household,
        String quantity,
        @OneOf(State.class) String state,
        UUID trip,
        String gist) {

    static AccountAnswer of(Told told) {
        var line = told.line();
        return new AccountAnswer(
                line.entry(),
                line.kind(),
                line.day(),
                line.recorded(),
                line.programme(),
                line.unit(),
                line.village(),
                line.officers(),
                line.household(),
                line.quantity() == null ? null : line.quantity().toPlainString(),
                Typed.word(line.state()),
                told.fact().about().trip(),
                Gist.of(told.words()));
    }

    @Override
    public String toString() {
        return "AccountAnswer[" + entry + "]";
    }
}
