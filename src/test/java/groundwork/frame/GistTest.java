package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Ids;
import groundwork.ledger.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GistTest {

    private static final UUID ENTRY = Ids.derived("gist test");
    private static final UUID PERSON = Ids.derived("gist test", "person");

    private static final List<Words> TALK = List.of(
            Words.of(PERSON, "name", Map.of("name", "丙例一")),
            Words.of(ENTRY, "note", Map.of("topic", "样例：灌溉", "text", "样例：渠远", "outcome", "样例：渠远")));

    @Test
    void itNamesNobodyAndSaysNothingTwice() {
        assertThat(Gist.of(TALK)).isEqualTo("样例：灌溉 · 样例：渠远");
    }

    @Test
    void eachPartIsPutBackWhereItWas() {
        var said = Gist.said(TALK, "样例：道路 · 样例：路远").orElseThrow();
        assertThat(said.getFirst()).isEqualTo(TALK.getFirst());
        assertThat(said.getLast().fields()).isEqualTo(Map.of("topic", "样例：道路", "text", "样例：路远", "outcome", "样例：路远"));
        assertThat(Gist.of(Gist.said(TALK, Gist.of(TALK)).orElseThrow())).isEqualTo(Gist.of(TALK));
    }

    @Test
    void anOnlyTextMaySayAnything() {
        var only = List.of(Words.of(ENTRY, "note", Map.of("text", "a")));
        assertThat(Gist.of(Gist.said(only, "a · b").orElseThrow())).isEqualTo("a · b");
    }

    @Test
    void whatCannotBeToldApartIsNotGuessed() {
        assertThat(Gist.said(TALK, "样例：道路")).isEmpty();
        assertThat(Gist.said(TALK, "a · b · c")).isEmpty();
        assertThat(Gist.said(List.of(), "a")).isEmpty();
        var parted = List.of(Words.of(ENTRY, "note", Map.of("topic", "a · b", "text", "c")));
        assertThat(Gist.said(parted, "a · x")).isEmpty();
    }
}
