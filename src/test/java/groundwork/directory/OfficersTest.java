package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static groundwork.directory.Desk.RUIJIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfficersTest {

    private final Desk desk = new Desk();
    private final Scope pingluo = desk.in(PINGLUO);
    private final Unit archives = Unit.of(new UUID(1, 1), "档案局");
    private final Officer officer = new Officer(new UUID(5, 5), archives.id(), "样例甲", "联络员", "000-0001", null);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anOfficerIsFoundInHisCountyOnly() {
        assertThat(desk.officers.add(pingluo, officer)).isTrue();
        assertThat(desk.officers.find(pingluo, officer.id())).hasValue(officer);
        assertThat(desk.officers.named(pingluo, "样例甲 ")).containsExactly(officer);
        assertThat(desk.officers.list(pingluo, archives.id())).containsExactly(officer);
        assertThat(desk.officers.list(desk.in(RUIJIN))).isEmpty();
    }

    @Test
    void theSameIdIsAddedOnceAndTwoMayHaveOneName() {
        desk.officers.add(pingluo, officer);
        assertThat(desk.officers.add(pingluo, Officer.of(officer.id(), null, "样例乙")))
                .isFalse();
        desk.officers.add(pingluo, Officer.of(new UUID(6, 6), null, "样例甲"));
        assertThat(desk.officers.named(pingluo, "样例甲")).hasSize(2);
    }

    @Test
    void aRenamedOfficerKeepsTheRest() {
        desk.officers.add(pingluo, officer);
        assertThat(desk.officers.rename(pingluo, officer.id(), "样例丙")).isTrue();
        assertThat(desk.officers.find(pingluo, officer.id()))
                .hasValue(new Officer(officer.id(), archives.id(), "样例丙", "联络员", "000-0001", null));
        assertThat(desk.officers.rename(pingluo, new UUID(9, 9), "样例丁")).isFalse();
    }

    @Test
    void namesAreThoseThatAreKnown() {
        desk.officers.add(pingluo, officer);
        assertThat(desk.officers.names(pingluo, List.of(officer.id(), new UUID(9, 9))))
                .hasSize(1)
                .containsEntry(officer.id(), "样例甲");
    }

    @Test
    void aBadgeSaysWhoAndWhereEvenOfAStranger() {
        desk.seed.plant();
        desk.units.add(pingluo, archives);
        desk.officers.add(pingluo, officer);
        var known = desk.officers.badge(desk.scopes.of(PINGLUO, officer.id()));
        assertThat(known).isEqualTo(new Badge("样例甲", "档案局", null, "平罗县", "Pingluo County"));
        var stranger = desk.officers.badge(desk.scopes.of(999999, officer.id()));
        assertThat(stranger).isEqualTo(new Badge("", null, null, "999999", null));
    }

    @Test
    void whatIsLoggedHoldsNoName() {
        assertThat(officer.toString()).doesNotContain("样例甲").doesNotContain("000-0001");
    }
}
