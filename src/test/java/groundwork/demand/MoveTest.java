package groundwork.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The whole life of a demand on one page: from the state at the left, by the move above, to the state in the cell. */
class MoveTest {

    /** A dot: it does not fit. An equals sign: it fits and the state stays. */
    static final List<String> TABLE = """
            from      raising referral acceptance decline  sought  granted refused settlement confirmation dispute  failed   merger withdrawal
            unknown   raised  .        .          .        .       .       .       .          .            .        .        .      .
            raised    .       referred .          declined waiting .       .       settled    .            .        .        merged withdrawn
            referred  .       =        accepted   declined waiting .       .       settled    .            .        .        merged withdrawn
            accepted  .       referred .          declined waiting .       .       settled    .            .        .        merged withdrawn
            declined  .       referred .          .        waiting .       .       settled    .            .        .        merged withdrawn
            waiting   .       .        .          .        .       granted refused .          .            .        .        merged withdrawn
            granted   .       referred .          .        waiting .       .       settled    .            .        .        merged withdrawn
            refused   .       referred .          declined waiting .       .       settled    .            .        .        merged withdrawn
            settled   .       .        .          .        .       .       .       .          confirmed    disputed disputed merged .
            confirmed .       .        .          .        .       .       .       .          =            disputed disputed merged .
            disputed  .       referred accepted   declined waiting .       .       settled    .            .        .        merged withdrawn
            withdrawn .       .        .          .        .       .       .       .          .            .        .        .      .
            merged    .       .        .          .        .       .       .       .          .            .        .        .      .
            """.lines().toList();

    /** What changes no state, and the states it fits. */
    static final List<String> BESIDE = """
            unit_joined       referred accepted waiting granted refused disputed
            unit_left         referred accepted waiting granted refused disputed
            urging            referred accepted waiting granted refused disputed
            extension_asked   referred accepted waiting granted refused disputed
            extension_granted referred accepted waiting granted refused disputed
            extension_refused referred accepted waiting granted refused disputed
            progress          raised referred accepted declined waiting granted refused disputed
            escalation        raised referred accepted declined waiting granted refused disputed
            look_back         settled confirmed
            rating            settled confirmed disputed
            note              raised referred accepted declined waiting granted refused settled confirmed disputed withdrawn merged
            """.lines().toList();

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
