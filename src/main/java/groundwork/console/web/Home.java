package groundwork.console.web;

import groundwork.figure.Value;
import groundwork.frame.Gap;
import groundwork.frame.Heat;
import groundwork.frame.Page;
import groundwork.frame.Pile;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ToDo;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where one arrives: the programme in a few figures, what is to be done, and what is still missing in its records.
 *
 * @param piles of all programmes
 * @param visits by week; empty where the programme has not begun
 * @param part all this is of his part of the county only
 */
public record Home(
        ProgrammeChoice programme,
        List<Tile> tiles,
        List<Pile> piles,
        List<ToDo> toDos,
        List<Heat> visits,
        List<Gap> gaps,
        boolean part)
        implements Page {

    static Home empty() {
        return new Home(null, List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    /**
     * @param atLeast the programme's target, or null
     * @param trend amounts by month of the programme, for the little line; fewer than two draw none
     */
    public record Tile(Value value, BigDecimal atLeast, List<BigDecimal> trend) {}
}
