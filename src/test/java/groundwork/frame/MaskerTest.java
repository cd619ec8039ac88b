package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskerTest {

    @ParameterizedTest
    @CsvSource({
        "李强, 李**",
        "李小强, 李**",
        "欧阳海, 欧阳**",
        "欧阳小海, 欧阳**",
        "司马光, 司马**",
        "诸葛孔明, 诸葛**",
        "欧阳, 欧**",
        "张王小明, 张**",
        "阿依古丽·买买提, 阿**",
        "𠮷田太郎, 𠮷**",
        "李强（户主）, 李**",
        "李**, 李**",
        "Li Qiang, Li **",
        "Li  Xiao Qiang, Li **",
        "Li **, Li **",
        "Ouyang Hai, Ouyang **",
        "Liqiang, L**",
        "' 李强 ', 李**",
        "李强、王芳, 李**、王**",
        "'Li Qiang, Wang Fang', 'Li **, Wang **'",
        "'李强,王芳', 李**、王**"
    })
    void showsTheFamilyNameAlone(String name, String shown) {
        assertThat(Masker.name(name)).isEqualTo(shown);
    }

    @Test
    void masksWhatIsMaskedNoFurther() {
        for (var name : new String[] {"李强", "欧阳海", "Li Qiang", "Liqiang", "李强、王芳"})
            assertThat(Masker.name(Masker.name(name))).isEqualTo(Masker.name(name));
    }

    @Test
    void nobodyIsEmpty() {
        assertThat(Masker.name(null)).isEmpty();
        assertThat(Masker.name("  ")).isEmpty();
    }
}
