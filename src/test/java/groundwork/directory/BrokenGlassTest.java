package groundwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrokenGlassTest {

    private final UUID officer = new UUID(0, 7);
    private final UUID household = new UUID(0, 8);
    private final Desk desk = new Desk();
    private final BrokenGlass glass = new BrokenGlass(desk.store, desk.clock, desk.audit);
    private Scope scope;
    private UUID grant;

    @BeforeEach
    void open() {
        var office = desk.in(Desk.PINGLUO);
        var today = desk.grants.today();
        grant = desk.grants.give(office, officer, Role.FIELD, new Where.OfUnit(new UUID(0, 9)), today, null, "");
        scope = desk.scopes.of(Desk.PINGLUO, officer, desk.grants.powers(Desk.PINGLUO, officer));
        glass.open(scope, household, BrokenGlass.Reason.EMERGENCY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itIsAPowerOverThatHousehold() {
        assertThat(places()).contains(new Where.OfHousehold(household));
        assertThat(glass.until(scope, household)).isPresent();
        assertThat(glass.until(scope, new UUID(0, 10))).isEmpty();
    }

    @Test
    void itEndsByItself() {
        desk.clock.pass(BrokenGlass.LASTS.minus(Duration.ofSeconds(1)));
        assertThat(places()).contains(new Where.OfHousehold(household));
        desk.clock.pass(Duration.ofSeconds(2));
        assertThat(places()).doesNotContain(new Where.OfHousehold(household));
        assertThat(glass.until(scope, household)).isEmpty();
    }

    @Test
    void itIsEndedOnce() {
        assertThat(glass.end(scope, household)).isTrue();
        assertThat(glass.end(scope, household)).isFalse();
        assertThat(places()).doesNotContain(new Where.OfHousehold(household));
    }

    @Test
    void itEndsWithTheRole() {
        assertThat(desk.grants.end(scope, officer, grant)).isTrue();
        assertThat(places()).isEmpty();
    }

    @Test
    void theDatabaseLetsNobodyMakeItLonger() {
        assertThatThrownBy(() -> desk.store.write(
                        Desk.PINGLUO,
                        db -> db.sql("update directory.broken_glass set until_at = until_at + interval '1 day'")
                                .update()))
                .hasRootCauseMessage("ERROR: permission denied for table broken_glass");
    }

    private List<Where> places() {
        return desk.grants.powers(Desk.PINGLUO, officer).stream()
                .map(Power::where)
                .toList();
    }
}
