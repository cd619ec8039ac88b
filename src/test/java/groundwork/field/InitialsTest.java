package groundwork.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "马秀兰,mxl",
        "仇晓明,qxm",
        "单小飞,sxf",
        "吕,l",
        "单于飞,syf",
        "欧阳秀兰,oyxl",
        "马小单,mxd",
        "马·Ömer 兰,mol",
        "𠮷,",
        "Dawut Ömer,do",
        "Li Hua 2,lh2",
        "解三 2,xs2",
        "·,",
        "'',"
    })
    void areThoseOfTheNameAsItIsRead(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
