package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Entry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TalkEntry.PersonKind;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    private static Optional<Entry> with(Entry entry, String many) {
        return Quantities.with(entry, new BigDecimal(many));
    }

    @Test
    void onlyTheNumberChanges() {
        var held = new MeetingEntry.Held(MeetingKind.LECTURE, 120, 10);
        assertThat(with(held, "130")).contains(new MeetingEntry.Held(MeetingKind.LECTURE, 130, 10));
        assertThat(with(held, "120.0")).contains(held);
        assertThat(with(held, "12.5")).isEmpty();
        assertThat(with(held, "99999999999")).isEmpty();
    }

    @Test
    void whoIsNamedStays() {
        var people = List.of(Ids.derived("a"), Ids.derived("b"));
        var talk = new TalkEntry.Held(PersonKind.VILLAGER, people, 3);
        assertThat(with(talk, "5")).contains(talk);
        assertThat(with(talk, "2")).contains(new TalkEntry.Held(PersonKind.VILLAGER, people, 0));
        assertThat(with(talk, "1")).isEmpty();
    }

    @Test
    void moneyIsTheSameHoweverItIsWritten() {
        var raised = new FundsEntry.Raised(new BigDecimal("500.00"), null);
        assertThat(with(raised, "500").orElseThrow()).isSameAs(raised);
        assertThat(with(raised, "500.5")).contains(new FundsEntry.Raised(new BigDecimal("500.5"), null));
    }

    @Test
    void whatIsNotCountedTakesNoNumber() {
        assertThat(with(new VisitEntry.Made(null, VisitKind.SITE), "1")).isEmpty();
        assertThat(with(new TripEntry.SignedIn(), "1")).isEmpty();
    }
}
