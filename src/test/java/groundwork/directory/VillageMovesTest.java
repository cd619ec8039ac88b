package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static groundwork.directory.Desk.RUIJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VillageMovesTest {

    private static final long TONGFU = 640_221_203L;
    private static final long YAOFU = 640_221_104L;
    private static final long TONGCHENG = 640_221_203_209L;
    private static final long NEIGHBOUR = 640_221_203_201L;
    private static final UUID OLD = new UUID(0, 7);
    private static final UUID YOUNG = new UUID(0, 8);

    private final Desk desk = new Desk();
    private final Scope pingluo = desk.in(PINGLUO);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoHoldsARoleForTheNewTownshipReachesItAndWhoHoldsOneForTheOldNoLonger() {
        give(OLD, TONGFU);
        give(YOUNG, YAOFU);
        assertThat(desk.villageMoves.move(pingluo, TONGCHENG, YAOFU)).isTrue();
        assertThat(desk.villageMoves.move(pingluo, TONGCHENG, YAOFU)).isFalse();
        reaches(OLD, false);
        reaches(YOUNG, true);
        assertThat(seenBy(OLD).offersVillage(NEIGHBOUR)).isTrue();
        assertThat(desk.villageMoves.move(pingluo, TONGCHENG, TONGFU)).isTrue();
        reaches(OLD, true);
        reaches(YOUNG, false);
        assertThat(Townships.now(pingluo).moved()).isEmpty();
    }

    @Test
    void aRoleForTheVillageItselfGoesWithIt() {
        give(OLD, TONGCHENG);
        desk.villageMoves.move(pingluo, TONGCHENG, YAOFU);
        reaches(OLD, true);
    }

    @Test
    void aStatementIsNarrowedToWhatLiesThereNow() {
        give(OLD, TONGFU);
        give(YOUNG, YAOFU);
        desk.villageMoves.move(pingluo, TONGCHENG, YAOFU);
        assertThat(condition(OLD)).contains("between 640221203000 and 640221203999 and village not in (640221203209)");
        assertThat(condition(YOUNG)).contains("village = 640221203209");
    }

    @Test
    void anotherCountyKnowsNothingOfItAndIsMovedNowhere() {
        desk.villageMoves.move(pingluo, TONGCHENG, YAOFU);
        assertThat(Townships.now(desk.in(RUIJIN)).of(TONGCHENG)).isEqualTo(TONGFU);
        assertThatThrownBy(() -> desk.villageMoves.move(desk.in(RUIJIN), TONGCHENG, YAOFU))
                .hasStackTraceContaining("check constraint");
        assertThatThrownBy(() -> desk.villageMoves.move(pingluo, TONGCHENG, 360_781_103L))
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void aMoveIsKept() {
        desk.villageMoves.move(pingluo, TONGCHENG, YAOFU);
        assertThat(desk.store.<String>read(
                        PINGLUO,
                        db -> db.sql("select id || ' ' || facts from directory.audit where act = 'area-moved'")
                                .query(String.class)
                                .single()))
                .isEqualTo("640221203209 from=640221203 to=640221104");
    }

    private void give(UUID officer, long area) {
        desk.grants.give(pingluo, officer, Role.FIELD, new Where.InArea(area), desk.grants.today(), null, null);
    }

    private void reaches(UUID officer, boolean so) {
        assertThat(seenBy(officer).offersVillage(TONGCHENG)).isEqualTo(so);
        assertThat(desk.grants.powers(PINGLUO, officer).getFirst().reaches(new Where.InArea(TONGCHENG)))
                .isEqualTo(so);
    }

    private Scope seenBy(UUID officer) {
        return desk.scopes.of(PINGLUO, officer, desk.grants.powers(PINGLUO, officer));
    }

    private String condition(UUID officer) {
        return Reach.of(desk.grants.powers(PINGLUO, officer)).condition();
    }
}
