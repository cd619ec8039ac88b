package groundwork.demand.web;

import groundwork.demand.State;
import groundwork.frame.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A column of the board: the states that ask the same of somebody. */
enum BoardPlace {
    OURS(State.Lane.TODO, State.UNKNOWN, State.RAISED, State.DECLINED, State.REFUSED),
    WITH(State.Lane.TODO, State.REFERRED, State.ACCEPTED, State.GRANTED, State.DISPUTED),
    WAITING(State.Lane.WAITING, State.WAITING),
    SETTLED(State.Lane.SETTLED, State.SETTLED),
    CONFIRMED(State.Lane.SETTLED, State.CONFIRMED);

    private final State.Lane lane;
    private final Set<State> states;

    BoardPlace(State.Lane lane, State... states) {
        this.lane = lane;
        this.states = Set.of(states);
    }

    static List<Set<State>> all() {
        return Arrays.stream(values()).map(BoardPlace::states).toList();
    }

    Set<State> states() {
        return states;
    }

    String word() {
        return Typed.word(this);
    }

    /** Of the list that shows all that stand there; a column of several states shares its tab with another. */
    String query() {
        var tab = "tab=" + Typed.word(lane);
        return states.size() == 1 ? tab + "&state=" + states.iterator().next().code() : tab;
    }
}
