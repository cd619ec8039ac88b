package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditSearch;
import groundwork.directory.FirstStart;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.Openings.Asked;
import groundwork.frame.Openings.Reason;
import groundwork.ledger.About;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ledger;
import groundwork.ledger.Sensitive;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

/** A reading and the row that keeps it are one. */
@SpringBootTest
@OnFreshDatabase
class OpeningsTest {

    private static final int COUNTY = 441228;
    private static final Asked PHONE = new Asked(Set.of(Sensitive.PHONE), Reason.VISIT);

    @Autowired
    Openings openings;

    @Autowired
    AuditSearch audit;

    @Autowired
    TestDatabase database;

    private final UUID household = UUID.randomUUID();
    private Scope scope;

    @BeforeEach
    void register(@Autowired FirstStart firstStart, @Autowired Ledger ledger, @Autowired Scopes scopes) {
        firstStart.demo(COUNTY);
        var office = new Office(ledger, scopes, COUNTY);
        scope = office.scope;
        office.enter(
                household,
                LocalDate.of(2018, 5, 12),
                About.NOTHING,
                new HouseholdEntry.Registered(1),
                Words.of(household, "household", Map.of("phone", "13877650001", "need", "样例")));
    }

    @Test
    void whatWasAskedForIsReadAndKept() {
        var read = openings.open(scope, PHONE, "household", household, this::words);
        assertThat(read.get("phone")).isEqualTo("13877650001");
        assertThat(read.get("need")).isEqualTo(Words.HIDDEN);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aReadingThatFailsLeavesNoRow() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> openings.open(scope, PHONE, "household", household, opening -> {
                    throw Refusal.missing("frame.refusal.404");
                }));
        assertThat(kept()).isZero();
    }

    @Test
    void whatCannotBeKeptIsNotShown() {
        var shown = new AtomicBoolean();
        database.superuser()
                .sql("alter table directory.audit add constraint full_disk check (false) not valid")
                .update();
        try {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> {
                openings.open(scope, PHONE, "household", household, this::words);
                shown.set(true);
            });
        } finally {
            database.superuser()
                    .sql("alter table directory.audit drop constraint full_disk")
                    .update();
        }
        assertThat(shown).isFalse();
        assertThat(kept()).isZero();
    }

    private Words words(Opening opening) {
        return opening.words(List.of(household)).get(household).getFirst();
    }

    private long kept() {
        return audit.page(scope, new AuditFilter(null, Act.OPENED, household.toString(), null, null), null, null, 9)
                .size();
    }
}
