package groundwork.card;

import static groundwork.support.TestLedger.ABOUT;
import static groundwork.support.TestLedger.COUNTY;
import static groundwork.support.TestLedger.OFFICER;
import static groundwork.support.TestLedger.id;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
import groundwork.support.TestLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final VisitEntry.Made VISIT = new VisitEntry.Made(id("household"), VisitKind.HOME);

    private TestLedger ledger;

    @BeforeEach
    void open() {
        ledger = new TestLedger(List.of(new CardProjection()));
    }

    @AfterEach
    void close() {
        ledger.recounts();
        ledger.close();
    }

    @Test
    void aVisitSaysWhosePhoneItsLastVersionCameFrom() {
        var visit = id("visit");
        var draft = new Draft(visit, Fact.on(DAY, ABOUT, VISIT), List.of());
        ledger.ledger().append(COUNTY, new Author(OFFICER, id("phone"), null), List.of(draft));
        assertThat(by(visit)).isEqualTo(OFFICER.toString());
        ledger.replace(visit, DAY.plusDays(1), VISIT);
        assertThat(by(visit)).as("put right at a desk").isNull();
    }

    private String by(UUID visit) {
        return ledger.text("select by_officer::text from card.visit where entry = :id", visit);
    }
}
