package groundwork.summary.prose;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Language;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryTemplatesTest {

    @ParameterizedTest
    @EnumSource(ProgrammeKind.class)
    void bothLanguagesHaveTheSameParagraphs(ProgrammeKind kind) {
        assertThat(keys(TemplateFile.of(kind.name(), Language.ZH)))
                .isEqualTo(keys(TemplateFile.of(kind.name(), Language.EN)));
    }

    @ParameterizedTest
    @EnumSource(ProgrammeKind.class)
    void theSectionsAreThoseOfASummary(ProgrammeKind kind) {
        for (var language : Language.values())
            assertThat(TemplateFile.of(kind.name(), language).parts())
                    .filteredOn(part -> part.level() == 1)
                    .extracting(Template.Part::id)
                    .containsExactly("leading", "doing", "solving", "deficiencies", "next");
    }

    @ParameterizedTest
    @EnumSource(ProgrammeKind.class)
    void whatIsInBracesIsACitationAndNoNumberIsTyped(ProgrammeKind kind) {
        for (var language : Language.values())
            sentences(TemplateFile.of(kind.name(), language)).forEach(sentence -> {
                assertThat(Prose.pieces(sentence)).as(sentence).noneMatch(piece -> piece instanceof Prose.Garbled);
                assertThat(HandTyped.find(sentence.replaceAll("\\{[^}]*}", "\uFFFC")))
                        .as(sentence)
                        .isEmpty();
            });
    }

    @ParameterizedTest
    @EnumSource(ProgrammeKind.class)
    void bothLanguagesCiteTheSameFigures(ProgrammeKind kind) {
        assertThat(cited(TemplateFile.of(kind.name(), Language.EN)))
                .isEqualTo(cited(TemplateFile.of(kind.name(), Language.ZH)));
    }

    @Test
    void nothingRecordedLeavesWhatIsAlwaysTrue() {
        var template = TemplateFile.of("GRASSROOTS_WORK", Language.ZH);
        var expansion = new Expansion(new Records(Language.ZH));
        assertThat(template.parts().stream()
                        .flatMap(part -> part.paragraphs().stream())
                        .flatMap(pattern -> expansion.expand(pattern).stream())
                        .map(Expansion.Paragraph::key))
                .containsExactly("doing.system.discipline", "next.lookback", "next.long");
    }

    private static List<String> keys(Template template) {
        return template.parts().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.id()),
                        part.paragraphs().stream().map(pattern -> pattern.key() + " " + pattern.each())))
                .toList();
    }

    private static List<String> cited(Template template) {
        return sentences(template)
                .flatMap(sentence -> Prose.citations(sentence).stream())
                .map(Citation::key)
                .filter(key -> key.contains("."))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> sentences(Template template) {
        return template.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .flatMap(pattern -> pattern.sentences().stream());
    }
}
