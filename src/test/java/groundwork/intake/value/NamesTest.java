package groundwork.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static String read(String typed, String... known) {
        var names = Set.of(known);
        return Cells.said(Names.read(Cells.text(typed), names::contains)
                .map(list -> String.join("|", list.names()) + (list.unnamed() > 0 ? "+" + list.unnamed() : "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "甲一、乙二#甲一|乙二",
                "甲一，乙二；丙三#甲一|乙二|丙三",
                "甲一\\n乙二\\n#甲一|乙二",
                "甲一/乙二#甲一|乙二",
                "甲 一#甲一",
                "甲　一、乙　二#甲一|乙二",
                "甲一 乙二三#甲一|乙二三 [names.spaced]",
                "甲 一 乙 二#甲一|乙二 [names.spaced]",
                "甲一 乙 二#甲一|乙二 [names.spaced]",
                "甲 乙 丙#wrong: names",
                "甲一和乙二#甲一|乙二 [names.joined]",
                "甲一及乙二三#甲一|乙二三 [names.joined]",
                "王和平#王和平",
                "和平#和平",
                "甲一（组长）、乙二#甲一|乙二",
                "甲一、甲一#甲一 [names.twice]",
                "甲一等5人#甲一+4 [names.unnamed]",
                "甲一、乙二等5名同志#甲一|乙二+3 [names.unnamed]",
                "甲一等人#甲一 [names.and-others]",
                "12户#+12 [names.count-only]",
                "村民十二人#+12 [names.count-only]",
                "村干部、党员5人#wrong: names",
                "党员干部群众120余人#+120 [at-least, names.count-only]",
                "二十余人#+20 [at-least, names.count-only]",
                "Jia Yi, Yi Er#Jia Yi|Yi Er",
                "Jia Yi and Yi Er#Jia Yi|Yi Er",
                "12 people#+12 [names.count-only]",
                "甲1#wrong: names",
                "无#blank",
            })
    void namesInACell(String typed, String expected) {
        assertThat(read(typed)).isEqualTo(expected);
    }

    @Test
    void whoIsKnownSettlesWhatIsOneNameAndWhatAreTwo() {
        assertThat(read("甲一和乙二", "甲一", "乙二")).isEqualTo("甲一|乙二");
        assertThat(read("甲一和乙二", "甲一和乙二")).isEqualTo("甲一和乙二");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "13800000000#13800000000",
                "138 0000 0000#13800000000",
                "+86 138-0000-0000#13800000000",
                "0952-6012345#0952-6012345",
                "(0952)6012345#0952-6012345",
                "6012345#6012345",
                "12345#wrong: phone",
                "138000000001#wrong: phone",
                "无#blank",
            })
    void phones(String typed, String expected) {
        assertThat(Cells.said(Phones.read(Cells.text(typed)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "是#true",
                "√#true",
                "Yes#true",
                "1#true",
                "有#true",
                "否#false",
                "×#false",
                "无#false",
                "N#false",
                "''#blank",
                "maybe#wrong: yes-no",
            })
    void yesAndNo(String typed, String expected) {
        assertThat(Cells.said(YesNo.read(Cells.text(typed)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "640221203209#Code[code=640221203209]",
                "通城村#Name[name=通城村]",
                "64022120320#wrong: village",
                "/#blank",
            })
    void villagesByCodeOrName(String typed, String expected) {
        assertThat(Cells.said(VillageName.read(Cells.text(typed)))).isEqualTo(expected);
    }

    @Test
    void anOptionIsReadInBothLanguagesAndGuessedOnlyAloud() {
        var options = Options.of(
                Option.of("forum", "Policy forum", "政策宣讲会", "宣讲"), Option.of("lecture", "Lecture", "讲座", "宣讲报告"));
        assertThat(Cells.said(options.read(Cells.text("policy  FORUM")).map(Option::code)))
                .isEqualTo("forum");
        assertThat(Cells.said(options.read(Cells.text(" 讲 座 ")).map(Option::code)))
                .isEqualTo("lecture");
        assertThat(Cells.said(options.read(Cells.text("健康讲座一场")).map(Option::code)))
                .isEqualTo("lecture [option.guessed]");
        assertThat(Cells.said(options.read(Cells.text("宣讲报告会")).map(Option::code)))
                .isEqualTo("wrong: option");
        assertThat(Cells.said(options.read(Cells.text("walk")).map(Option::code)))
                .isEqualTo("wrong: option");
    }
}
