package groundwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaNameTest {

    @ParameterizedTest
    @CsvSource({
        "通城, 通城村委会",
        "通城村, 通城村委会",
        "通城村民委员会, 通城村委会",
        "' 通城村 ', 通城村委会",
        "九堡圩, 九堡圩居委会",
        "九堡圩社区, 九堡圩居委会",
        "谢村, 谢村村民委员会",
        "谢村村, 谢村村民委员会",
        "多福巷, 多福巷社区居委会",
        "tongcheng, Tongcheng Village",
        "Jiubao, Jiubao Neighbourhood Committee",
    })
    void namesThatMeanTheSameVillage(String typed, String official) {
        assertThat(AreaName.VILLAGE.agreement(typed, official)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"通城, 通伏村委会", "新村, 新社区", "村, 村委会", "'', 通城村委会", "通伏乡, 通伏村委会"})
    void namesThatDoNot(String typed, String official) {
        assertThat(AreaName.VILLAGE.agreement(typed, official)).isZero();
    }

    @Test
    void theSameKindOfPlaceAgreesBetterThanTheSameStem() {
        assertThat(AreaName.VILLAGE.agreement("团结村", "团结村委会"))
                .isGreaterThan(AreaName.VILLAGE.agreement("团结村", "团结社区居委会"));
    }

    @Test
    void townshipsLoseTheirOwnEndings() {
        assertThat(AreaName.TOWNSHIP.agreement("通伏", "通伏乡")).isPositive();
        assertThat(AreaName.TOWNSHIP.agreement("东华门街道办事处", "东华门街道")).isPositive();
        assertThat(AreaName.TOWNSHIP.agreement("通伏村", "通伏乡")).isZero();
    }
}
