package groundwork.console.web;

import groundwork.figure.Value;
import groundwork.frame.Gap;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.math.BigDecimal;
import java.util.List;

/** Where one arrives: the programme in a few figures, and what is still missing in its records. */
public record Home(ProgrammeChoice programme, List<Tile> tiles, List<Gap> gaps) implements Page {

    /** @param trend amounts by month of the programme, for the little line; fewer than two draw none */
    public record Tile(Value value, List<BigDecimal> trend) {}
}
