package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static groundwork.directory.Desk.RUIJIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AreasTest {

    private static final long TONGFU = 640221203;
    private static final long TONGCHENG = 640221203209L;
    private static Desk desk;

    @BeforeAll
    static void plant() {
        desk = new Desk();
        desk.seed.plant();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theProjectBringsAllCountiesAndTwoCountiesVillages() {
        assertThat(desk.areas.count(Level.PROVINCE)).isEqualTo(31);
        assertThat(desk.areas.count(Level.PREFECTURE)).isEqualTo(342);
        assertThat(desk.areas.count(Level.COUNTY)).isEqualTo(2978);
        assertThat(desk.areas.townships(PINGLUO)).hasSize(13);
        assertThat(desk.areas.townships(RUIJIN)).hasSize(18);
        assertThat(desk.areas.count(Level.VILLAGE)).isEqualTo(429);
    }

    @Test
    void plantingAgainChangesNothing() {
        desk.seed.plant();
        assertThat(desk.areas.count(Level.VILLAGE)).isEqualTo(429);
    }

    @Test
    void aPathGoesFromTheProvinceDown() {
        assertThat(english(desk.areas.path(TONGCHENG)))
                .containsExactly(
                        "Ningxia Hui Autonomous Region",
                        "Shizuishan City",
                        "Pingluo County",
                        "Tongfu Township",
                        "Tongcheng Village");
        assertThat(english(desk.areas.path(360781103001L)))
                .containsExactly(
                        "Jiangxi Province",
                        "Ganzhou City",
                        "Ruijin City",
                        "Jiubao Town",
                        "Jiubao Neighbourhood Committee");
    }

    @Test
    void childrenAreThoseDirectlyBelow() {
        assertThat(desk.areas.provinces()).hasSize(31);
        assertThat(desk.areas.children(64))
                .extracting(Area::code)
                .contains(6402L)
                .allMatch(code -> code / 100 == 64);
        assertThat(desk.areas.children(6402)).extracting(Area::code).contains(640221L);
        assertThat(desk.areas.children(PINGLUO)).isEqualTo(desk.areas.townships(PINGLUO));
        assertThat(desk.areas.children(TONGFU))
                .hasSize(14)
                .extracting(Area::code)
                .contains(TONGCHENG);
        assertThat(desk.areas.children(TONGCHENG)).isEmpty();
    }

    @Test
    void searchFindsTheTextInEitherLanguageWithinTheCounty() {
        assertThat(desk.areas.search(PINGLUO, "通", 20)).extracting(Area::name).contains("通伏乡", "通城村委会");
        assertThat(desk.areas.search(PINGLUO, "tongcheng", 20))
                .extracting(Area::code)
                .containsExactly(TONGCHENG);
        assertThat(desk.areas.search(RUIJIN, "通城", 20)).isEmpty();
        assertThat(desk.areas.search(PINGLUO, "%", 20)).isEmpty();
    }

    @Test
    void countiesAreFoundByNameOrCode() {
        assertThat(desk.areas.counties("平罗", 9)).extracting(Area::code).containsExactly(640221L);
        assertThat(desk.areas.counties("360781", 9)).extracting(Area::name).containsExactly("瑞金市");
    }

    @Test
    void aVillageIsFoundAsOfficialsWriteIt() {
        for (var typed : List.of("通城村", "通城", "通城村委会", "Tongcheng Village", "640221203209", "通伏乡通城村")) {
            assertThat(desk.areas.matchVillage(PINGLUO, typed))
                    .as(typed)
                    .extracting(Area::code)
                    .containsExactly(TONGCHENG);
        }
        assertThat(desk.areas.matchVillage(360781103L, "九堡圩社区"))
                .extracting(Area::code)
                .containsExactly(360781103001L);
        assertThat(desk.areas.matchVillage(RUIJIN, "通城村")).isEmpty();
        assertThat(desk.areas.matchTownship(PINGLUO, "通伏"))
                .extracting(Area::code)
                .containsExactly(TONGFU);
    }

    @Test
    void aNameThatSeveralVillagesHaveFindsThemAll() {
        assertThat(desk.areas.matchVillage(PINGLUO, "和平"))
                .extracting(Area::name)
                .containsExactly("和平居委会", "和平村委会");
        assertThat(desk.areas.matchVillage(PINGLUO, "和平村"))
                .extracting(Area::name)
                .containsExactly("和平村委会");
        assertThat(desk.areas.matchVillage(RUIJIN, "沿岗村民委员会")).hasSize(2);
    }

    @Test
    void aCodeThatWasMergedAwayLeadsToTheAreaOfToday() {
        desk.store.global(db -> db.sql("insert into directory.area_alias values (640299, 640221)")
                .update());
        assertThat(desk.areas.find(640299)).map(Area::name).hasValue("平罗县");
        assertThat(desk.areas.find(640298)).isEmpty();
    }

    private static List<String> english(List<Area> areas) {
        return areas.stream().map(area -> area.name(Locale.ENGLISH)).toList();
    }
}
