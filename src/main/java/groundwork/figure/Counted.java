package groundwork.figure;

import groundwork.ledger.Fact;
import java.util.List;
import java.util.UUID;

/**
 * A noun's figures. Register one as a bean beside the noun's fold.
 *
 * <p>Figures that follow from each entry alone say so in {@link #contributions}. Those that follow from the state of a
 * thing (a demand's) are written by the noun's own projection with {@link Contributions} and return nothing here.
 */
public interface Counted {

    List<Figure> figures();

    default List<Contribution> contributions(UUID entry, Fact fact) {
        return List.of();
    }
}
