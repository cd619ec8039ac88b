package groundwork.form;

import groundwork.ledger.Change.Version;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry.Returned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A form that came back with answers, as one entry has it. */
record Answered(Key key, UUID entry, long position, Fact fact) {

    /** What counts once. */
    record Key(String code, UUID programme) {}

    static Stream<Answered> of(UUID entry, long position, Version version) {
        if (version == null || !(version.fact().entry() instanceof Returned returned) || returned.sheet() == null)
            return Stream.empty();
        var programme = TallyPart.zero(version.fact().about().programme());
        return returned.codes().stream()
                .limit(1)
                .map(code -> new Answered(new Key(code, programme), entry, position, version.fact()));
    }

    /** What it adds to the tally: the form itself as question 0, then each choice. */
    List<TallyPart> parts() {
        var parts = new ArrayList<TallyPart>();
        parts.add(part(0, 0, BigDecimal.ZERO));
        for (var answer : returned().answers()) {
            for (var pick : answer.picks()) parts.add(part(answer.question(), pick, BigDecimal.ZERO));
            if (answer.day() != null)
                parts.add(part(answer.question(), TallyPart.month(answer.day()), BigDecimal.ZERO));
            else if (answer.picks().isEmpty())
                parts.add(part(answer.question(), 0, Objects.requireNonNullElse(answer.amount(), BigDecimal.ZERO)));
        }
        return parts;
    }

    private Returned returned() {
        return (Returned) fact.entry();
    }

    private TallyPart part(int question, int choice, BigDecimal amount) {
        return TallyPart.of(returned().sheet(), question, choice, fact.about(), amount);
    }
}
