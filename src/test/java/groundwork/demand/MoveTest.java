package groundwork.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The whole life of a demand on one page, docs/casework.md, is what the program does. */
class MoveTest {

    /** The two tables of the page that says the rules in words. */
    private static final List<String> TABLES = tables();

    static final List<String> TABLE = TABLES.getFirst().lines().toList();

    /** What changes no state, and the states it fits. */
    static final List<String> BESIDE = TABLES.getLast().lines().toList();

    private static List<String> tables() {
        try {
            var page = Files.readString(Path.of("docs/casework.md")).split("```\n");
            return List.of(page[1], page[3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final List<String> ROWS = TABLE.subList(1, TABLE.size());

    private static List<Move> moves(boolean leading) {
        return Arrays.stream(Move.values())
                .filter(move -> move.leads() == leading)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void fromThisState(String row) {
        var cells = row.split(" +");
        var state = state(cells[0]);
        var told = moves(true).stream()
                .map(move -> !move.fits(state) ? "." : told(state, move.from(state)))
                .toList();
        assertThat(told).containsExactly(Arrays.copyOfRange(cells, 1, cells.length));
    }

    @ParameterizedTest
    @FieldSource("BESIDE")
    void besideTheLine(String row) {
        var cells = row.split(" +");
        var move = Move.valueOf(cells[0].toUpperCase(Locale.ROOT));
        assertThat(move.leads()).isFalse();
        assertThat(Arrays.stream(State.values()).filter(move::fits).map(State::code))
                .containsExactlyInAnyOrder(Arrays.copyOfRange(cells, 1, cells.length));
        assertThat(Arrays.stream(State.values()).filter(move::fits)).allMatch(state -> move.from(state) == state);
    }

    @Test
    void theTablesHoldEveryStateAndEveryMove() {
        assertThat(ROWS.stream().map(row -> state(row.split(" +")[0]))).containsExactlyInAnyOrder(State.values());
        assertThat(TABLE.getFirst().split(" +")).hasSize(1 + moves(true).size());
        assertThat(BESIDE.stream().map(row -> row.split(" +")[0]))
                .containsExactlyInAnyOrderElementsOf(
                        moves(false).stream().map(Move::code).toList());
    }

    @Test
    void whatSomebodySawOrSaidIsNeverRefused() {
        assertThat(Arrays.stream(Move.values()).filter(move -> !move.decided()))
                .containsExactly(
                        Move.RAISING,
                        Move.PROGRESS,
                        Move.URGING,
                        Move.ESCALATION,
                        Move.CONFIRMATION,
                        Move.DISPUTE,
                        Move.LOOK_BACK,
                        Move.LOOK_BACK_FAILED,
                        Move.RATING,
                        Move.NOTE);
    }

    private static String told(State from, State to) {
        return from == to ? "=" : to.code();
    }

    private static State state(String name) {
        return State.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
