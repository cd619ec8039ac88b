package groundwork.demand.web;

import groundwork.demand.State;
import groundwork.frame.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A column of the board: the states that ask the same of somebody. A list can be narrowed to it as to a state. */
enum BoardPlace {
    OURS(State.UNKNOWN, State.RAISED, State.DECLINED, State.REFUSED),
    WITH(State.REFERRED, State.ACCEPTED, State.GRANTED, State.DISPUTED),
    WAITING(State.WAITING),
    SETTLED(State.SETTLED),
    CONFIRMED(State.CONFIRMED);

    private final Set<State> states;

    BoardPlace(State... states) {
        this.states = Set.of(states);
    }

    static List<Set<State>> all() {
        return Arrays.stream(values()).map(BoardPlace::states).toList();
    }

    /** Those that are more than the one state that is called the same. */
    static List<BoardPlace> several() {
        return Arrays.stream(values()).filter(one -> one.states.size() > 1).toList();
    }

    Set<State> states() {
        return states;
    }

    String word() {
        return Typed.word(this);
    }
}
