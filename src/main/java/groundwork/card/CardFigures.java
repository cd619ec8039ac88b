package groundwork.card;

import groundwork.figure.Counted;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many households have a card, and what the villages' profiles add up to. Written by {@link CardProjection}. */
@Component
final class CardFigures implements Counted {

    static final String HOUSEHOLDS = "card.households";
    static final String TEAMS = "village.teams";
    static final String VILLAGE_HOUSEHOLDS = "village.households";
    static final String MU = "village.mu";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.distinct(HOUSEHOLDS, HOUSEHOLDS, Unit.HOUSEHOLDS),
                Figure.sum(TEAMS, TEAMS, Unit.TEAMS),
                Figure.sum(VILLAGE_HOUSEHOLDS, VILLAGE_HOUSEHOLDS, Unit.HOUSEHOLDS),
                Figure.sum(MU, MU, Unit.MU));
    }
}
