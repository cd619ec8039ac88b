package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PuzzleTest {

    private static final String CODE = "K7QM-24TD";
    private static final String TOKEN = "123e4567-e89b-12d3-a456-426614174000";

    @Test
    void whatTheBrowsersScriptFindsIsRight() {
        assertThat(Puzzle.solved(CODE, TOKEN, "117592")).isTrue();
    }

    @Test
    void itHoldsForThisFormAlone() {
        assertThat(Puzzle.solved("K7QM-24TE", TOKEN, "117592")).isFalse();
        assertThat(Puzzle.solved(CODE, TOKEN.replace('3', '4'), "117592")).isFalse();
        assertThat(Puzzle.solved(CODE, TOKEN, "117593")).isFalse();
    }

    @Test
    void whatIsNoFormsOwnTokenIsNone() {
        for (var odd : new String[] {null, "", "x", TOKEN + " "})
            assertThat(Puzzle.solved(CODE, odd, "117592")).as(odd).isFalse();
    }

    @Test
    void whatIsNoNumberIsNoWork() {
        for (var odd : new String[] {null, "", "-1", "117592 ", "99999999999"})
            assertThat(Puzzle.solved(CODE, TOKEN, odd)).as(odd).isFalse();
    }
}
