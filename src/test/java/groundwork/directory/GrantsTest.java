package groundwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final UUID OFFICER = new UUID(0, 7);
    private static final UUID ABOVE = new UUID(1, 1);
    private static final UUID BELOW = new UUID(1, 2);

    @Test
    void aRoleHoldsFromItsFirstDayToItsLastAndUntilItIsEnded() {
        try (var desk = new Desk()) {
            var grants = desk.grants;
            var scope = desk.in(Desk.PINGLUO);
            var today = grants.today();
            grants.give(scope, OFFICER, Role.FIELD, Where.COUNTY, today.plusDays(1), today.plusDays(1), "样例");
            assertThat(grants.powers(Desk.PINGLUO, OFFICER)).isEmpty();
            desk.clock.pass(Duration.ofDays(1));
            assertThat(grants.powers(Desk.PINGLUO, OFFICER))
                    .extracting(Power::role)
                    .containsExactly(Role.FIELD);
            assertThat(grants.powers(Desk.RUIJIN, OFFICER)).isEmpty();
            desk.clock.pass(Duration.ofDays(1));
            assertThat(grants.powers(Desk.PINGLUO, OFFICER)).isEmpty();
            var open = grants.give(scope, OFFICER, Role.OFFICE, Where.COUNTY, today, null, null);
            assertThat(grants.powers(Desk.PINGLUO, OFFICER))
                    .extracting(Power::grant)
                    .containsExactly(open);
            assertThat(grants.end(scope, new UUID(0, 8), open)).isFalse();
            assertThat(grants.end(scope, OFFICER, open)).isTrue();
            assertThat(grants.end(scope, OFFICER, open)).isFalse();
            assertThat(grants.powers(Desk.PINGLUO, OFFICER)).isEmpty();
            assertThat(grants.of(scope, OFFICER)).hasSize(2).allMatch(grant -> grant.givenBy() != null);
        }
    }

    @Test
    void aUnitReachesWhatIsBelowItAsItStandsNow() {
        try (var desk = new Desk()) {
            var grants = desk.grants;
            var scope = desk.in(Desk.PINGLUO);
            desk.units.add(scope, Unit.of(ABOVE, "样例局"));
            desk.units.add(scope, Unit.of(BELOW, "样例站", null, UnitKind.OTHER, ABOVE));
            grants.give(scope, OFFICER, Role.HANDLER, new Where.OfUnit(ABOVE), grants.today(), null, null);
            assertThat(grants.powers(Desk.PINGLUO, OFFICER).getFirst().units()).containsExactlyInAnyOrder(ABOVE, BELOW);
            desk.unitMoves.move(scope, BELOW, null, null);
            assertThat(grants.powers(Desk.PINGLUO, OFFICER).getFirst().units()).containsExactly(ABOVE);
        }
    }

    @Test
    void theDatabaseKeepsAGrantAsItWasGiven() {
        try (var desk = new Desk()) {
            var grants = desk.grants;
            var scope = desk.in(Desk.PINGLUO);
            var id = grants.give(scope, OFFICER, Role.READER, Where.COUNTY, grants.today(), null, null);
            assertThatThrownBy(() -> desk.store.write(
                            Desk.PINGLUO,
                            db -> db.sql("update directory.role_grant set role = 'office'")
                                    .update()))
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> desk.store.write(
                            Desk.PINGLUO,
                            db -> db.sql("delete from directory.role_grant").update()))
                    .hasStackTraceContaining("permission denied");
            grants.end(scope, OFFICER, id);
            assertThat(desk.store.<Integer>write(
                            Desk.PINGLUO,
                            db -> db.sql("update directory.role_grant set ended_at = null, ended_by = null")
                                    .update()))
                    .isZero();
        }
    }

    @Test
    void nobodyGivesMoreThanHeHas() {
        var officer = new SignIn(null, "a", OFFICER, Desk.PINGLUO, false, false, false, 0);
        var installation = new SignIn(null, "a", OFFICER, Desk.PINGLUO, true, false, false, 0);
        var office = List.of(new Power(Role.OFFICE, new Where.OfUnit(ABOVE), List.of(ABOVE, BELOW), null));
        var administrator = List.of(Power.everywhere(Role.ADMINISTRATOR));
        assertThat(Grants.mayGive(officer, office, Role.FIELD, new Where.OfUnit(BELOW)))
                .isTrue();
        assertThat(Grants.mayGive(officer, office, Role.FIELD, Where.COUNTY)).isFalse();
        assertThat(Grants.mayGive(officer, office, Role.LEADER, new Where.OfUnit(BELOW)))
                .isFalse();
        assertThat(Grants.mayGive(officer, office, Role.ADMINISTRATOR, Where.COUNTY))
                .isFalse();
        assertThat(Grants.mayGive(officer, administrator, Role.LEADER, Where.COUNTY))
                .as("whose work it is")
                .isTrue();
        assertThat(Grants.mayGive(installation, List.of(), Role.LEADER, Where.COUNTY))
                .isTrue();
    }
}
