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

    /** A dot: it does not fit. An equals sign: it fits and changes nothing. */
    static final List<String> TABLE = """
            from      raising referral acceptance decline  urging sought  granted refused settlement confirmation dispute  merger withdrawal
            unknown   raised  .        .          .        .      .       .       .       .          .            .        .      .
            raised    .       referred .          declined .      waiting .       .       settled    .            .        merged withdrawn
            referred  .       =        accepted   declined =      waiting .       .       settled    .            .        merged withdrawn
            accepted  .       referred .          declined =      waiting .       .       settled    .            .        merged withdrawn
            declined  .       referred .          .        .      waiting .       .       settled    .            .        merged withdrawn
            waiting   .       .        .          .        =      .       granted refused .          .            .        merged withdrawn
            granted   .       referred .          .        =      waiting .       .       settled    .            .        merged withdrawn
            refused   .       referred .          declined =      waiting .       .       settled    .            .        merged withdrawn
            settled   .       .        .          .        .      .       .       .       .          confirmed    disputed merged .
            confirmed .       .        .          .        .      .       .       .       .          =            disputed merged .
            disputed  .       referred accepted   declined =      waiting .       .       settled    .            .        merged withdrawn
            withdrawn .       .        .          .        .      .       .       .       .          .            .        .      .
            merged    .       .        .          .        .      .       .       .       .          .            .        .      .
            """.lines().toList();

    static final List<String> ROWS = TABLE.subList(1, TABLE.size());

    @ParameterizedTest
    @FieldSource("ROWS")
    void fromThisState(String row) {
        var cells = row.split(" +");
        var state = state(cells[0]);
        var told = Arrays.stream(Move.values())
                .map(move -> !move.fits(state) ? "." : told(state, move.from(state)))
                .toList();
        assertThat(told).containsExactly(Arrays.copyOfRange(cells, 1, cells.length));
    }

    @Test
    void theTableHoldsEveryStateAndEveryMove() {
        assertThat(ROWS.stream().map(row -> state(row.split(" +")[0]))).containsExactlyInAnyOrder(State.values());
        assertThat(TABLE.getFirst().split(" +")).hasSize(1 + Move.values().length);
    }

    @Test
    void whatSomebodySawOrSaidIsNeverRefused() {
        assertThat(Arrays.stream(Move.values()).filter(move -> !move.decided()))
                .containsExactly(Move.RAISING, Move.URGING, Move.CONFIRMATION, Move.DISPUTE);
    }

    private static String told(State from, State to) {
        return from == to ? "=" : to.code();
    }

    private static State state(String name) {
        return State.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
