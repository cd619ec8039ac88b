package groundwork.summary.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandTypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 200 people joined the visit. | 200",
                "We handed out 1,284 leaflets and visited 34 households. | 1,284 34",
                "In 2018 households were visited: 2018 households. | 2018",
                "more than twenty households and five helping pairs | twenty five",
                "two bags of fertiliser and twenty-five jobs | two twenty-five",
                "hundreds of villagers came | hundreds",
                "Satisfaction reached 98.5%. | 98.5%",
                "入户走访34户，发放资料500余份。 | 34 500余",
                "共走访三十余户 | 三十余",
                "送去两袋化肥、大米十袋 | 两 十",
                "帮助二十人就业 | 二十",
                "数百名群众参加 | 数百",
                "投入资金3.5万元 | 3.5万",
                "受益农田六千亩 | 六千",
                "３０户 | ３０"
            })
    void numbersThatCount(String text, String numbers) {
        assertThat(found(text)).containsExactly(numbers.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From 1 January to 31 December 2018 the Bureau worked in the village.",
                "On June 23, 2014 and from 23 to 25 June, in May 2014, at 8:40.",
                "In 2018 the canal was dug; the 1st and the 2nd visit.",
                "Document No. 32 [2014] and GB/T 9704-2012, article 5",
                "A 10-inch pump was borrowed.",
                "The eight regulations and the four winds; in two respects.",
                "one card, one account and one book",
                "2018年5月14日提出，6月2日办结，23日至25日下乡。",
                "2018年度下基层活动，自2018-01-01起，上午9点集合",
                "根据瑞组发〔2014〕32号文件、第3条、第一书记",
                "二〇一八年六月，七一前夕，八项规定、四风、四访四问",
                "一、加强领导",
                "（二）走访调研",
                "一是方法传统，二是资金有限。三要抓好落实",
                "从三个方面入手，做到四个到位，进一步推进一批项目，办好一件实事",
                "借来10寸水泵一台",
                "同一户、统一部署、千家万户"
            })
    void whatCountsNothing(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return HandTyped.find(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
