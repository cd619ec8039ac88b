package groundwork.summary.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visit.households",
                "visit.households|more",
                "talk.people:villager|more|unit",
                "relief.goods:fertiliser.bag|named",
                "village.mu@640221203209",
                "meeting.attendance:lecture@2014-06-23|more",
                "demand.raised@640221203209@2018-01-01..2018-06-30",
                "demand.case:01930000-0000-7000-8000-000000000001",
                "note@01930000-0000-7000-8000-000000000001",
                "document"
            })
    void isWrittenAsItIsRead(String inside) {
        assertThat(Citation.read(inside).orElseThrow().token()).isEqualTo("{" + inside + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Visit", "12", "visit.households|loudly", "visit.households@12", "a@2018-13-45", "a b", "农户"
            })
    void isNotJustAnythingInBraces(String inside) {
        assertThat(Citation.read(inside)).isEmpty();
    }

    @Test
    void theKeyIsTheSameHoweverItIsWritten() {
        assertThat(Citation.of("talk.people:villager@640221203209|more").key())
                .isEqualTo("talk.people:villager@640221203209")
                .isEqualTo(Citation.of("talk.people:villager@640221203209|unit").key());
    }

    @Test
    void oneDayIsAPeriod() {
        var citation = Citation.of("meeting.attendance@2014-06-23");
        assertThat(citation.from()).isEqualTo(LocalDate.of(2014, 6, 23)).isEqualTo(citation.to());
    }

    @Test
    void anEntryIsNotAVillage() {
        var id = UUID.fromString("01930000-0000-7000-8000-000000000001");
        assertThat(Citation.of("note@" + id).entry()).isEqualTo(id);
        assertThat(Citation.of("note@" + id).village()).isNull();
    }

    @Test
    void proseTakenApartIsStillTheSame() {
        var prose = "入户{visit.households|more}户，{oops!}发放{material.copies}份。";
        var pieces = Prose.pieces(prose);
        assertThat(pieces).hasSize(7);
        assertThat(pieces.get(3)).isEqualTo(new Prose.Garbled("{oops!}"));
        assertThat(String.join("", pieces.stream().map(Prose.Piece::source).toList()))
                .isEqualTo(prose);
        assertThat(Prose.citations(prose))
                .extracting(Citation::id)
                .containsExactly("visit.households", "material.copies");
    }
}
