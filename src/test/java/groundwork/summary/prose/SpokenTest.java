package groundwork.summary.prose;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

    private static final String NOTE = "0193c0de-0000-7000-8000-0000000000aa";

    private final Spoken spoken = new Spoken(Language.ZH, names());

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("visit.households", "走访户数");
        names.put("talk.people:villager", "谈心谈话人数：村民");
        names.put("village.mu", "耕地面积");
        names.put("village@640221203209", "通伏乡通城村");
        names.put("bureau", "单位名称");
        names.put("note@" + NOTE, "不足：资金有限");
        names.put("relief.households", "慰问户数");
        names.put("relief.goods", "慰问户数");
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "走访{visit.households|more|unnamed}。, 走访{走访户数|余|另计未记名}。",
        "{talk.people:villager}人, {谈心谈话人数：村民}人",
        "{village.mu@640221203209|unit}, {耕地面积 @ 通伏乡通城村|带单位}",
        "{village.mu@640221203210@2014-06-23..2014-06-25}, {耕地面积 @ 640221203210 @ 2014-06-23..2014-06-25}",
        "{village@640221203209}和{bureau}, {通伏乡通城村}和{单位名称}",
        "{note@0193c0de-0000-7000-8000-0000000000aa}, {不足：资金有限}",
        "{relief.goods}, {慰问户数 #ef.goods}",
        "{nothing.such}没有名字, {nothing.such}没有名字",
        "没有引用, 没有引用"
    })
    void whatIsSaidIsReadAsItWasKept(String kept, String said) {
        assertThat(spoken.said(kept)).isEqualTo(said);
        assertThat(spoken.read(said)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "｛走访户数｜余｝, {visit.households|more}",
        "{ 走访户数 | more than }, {visit.households|more}",
        "{谈心谈话人数:村民}, {talk.people:villager}",
        "{耕地面积＠通伏乡通城村}, {village.mu@640221203209}",
        "{visit.households|more}, {visit.households|more}"
    })
    void whicheverKeyboardItWasTypedOn(String typed, String kept) {
        assertThat(spoken.read(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"{没有这个数字}", "{走访户数|大概}", "{走访户数 @ 某某村}", "{}"})
    void whatNobodyCanReadStaysAsItWasTyped(String typed) {
        assertThat(spoken.read(typed)).isEqualTo(typed);
    }

    @Test
    void everyTemplateCanBeSaidAndReadAgain() {
        for (var language : Language.values())
            for (var part : TemplateFile.of("GRASSROOTS_WORK", language).parts())
                for (var pattern : part.paragraphs())
                    for (var sentence : pattern.sentences())
                        assertThat(spoken.read(spoken.said(sentence))).isEqualTo(sentence);
    }
}
