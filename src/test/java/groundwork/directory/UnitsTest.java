package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static groundwork.directory.Desk.RUIJIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private final Desk desk = new Desk();
    private final Scope pingluo = desk.in(PINGLUO);
    private final Unit archives = Unit.of(new UUID(1, 1), "档案局", "Archives Bureau", UnitKind.BUREAU, null);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aUnitIsFoundByEitherNameInItsCountyOnly() {
        desk.units.add(pingluo, archives);
        assertThat(desk.units.named(pingluo, " 档案局 ")).hasValue(archives);
        assertThat(desk.units.named(pingluo, "archives bureau")).hasValue(archives);
        assertThat(desk.units.find(pingluo, archives.id())).hasValue(archives);
        assertThat(desk.units.list(desk.in(RUIJIN))).isEmpty();
        assertThat(desk.units.find(desk.in(RUIJIN), archives.id())).isEmpty();
    }

    @Test
    void addingWhatIsThereGivesTheOneThatIsThere() {
        desk.units.add(pingluo, archives);
        assertThat(desk.units.add(pingluo, Unit.of(new UUID(2, 2), "档案局"))).isEqualTo(archives);
        assertThat(desk.units.add(pingluo, Unit.of(archives.id(), "别的局"))).isEqualTo(archives);
        assertThat(desk.units.list(pingluo)).containsExactly(archives);
    }

    @Test
    void aRenamedUnitStaysTheSameAndTakesNobodysName() {
        desk.units.add(pingluo, archives);
        var water = desk.units.add(pingluo, Unit.of(new UUID(3, 3), "水务局"));
        assertThat(desk.units.rename(pingluo, water.id(), "水利局")).isTrue();
        assertThat(desk.units.find(pingluo, water.id())).map(Unit::name).hasValue("水利局");
        assertThat(desk.units.rename(pingluo, water.id(), "档案局")).isFalse();
        assertThat(desk.units.rename(desk.in(RUIJIN), water.id(), "财政局")).isFalse();
    }

    @Test
    void aUnitNeverLiesWithinItself() {
        desk.units.add(pingluo, archives);
        var office = desk.units.add(pingluo, Unit.of(new UUID(4, 4), "档案局办公室", null, UnitKind.BUREAU, archives.id()));
        assertThat(desk.unitMoves.move(pingluo, archives.id(), office.id(), null))
                .isFalse();
        assertThat(desk.unitMoves.move(pingluo, archives.id(), archives.id(), null))
                .isFalse();
        assertThat(desk.units.find(pingluo, archives.id())).hasValue(archives);
    }
}
