package groundwork.book;

import groundwork.figure.Contribution;
import groundwork.figure.Counted;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.TripEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Attendance. A trip counts by its sign-in; whether it was signed out is another question. */
@Component
final class BookFigures implements Counted {

    private static final String TRIPS = "trip";
    private static final String OFFICER_DAYS = "trip.officer_day";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.sum("trip.trips", TRIPS, Unit.TRIPS),
                Figure.distinct("trip.officer_days", OFFICER_DAYS, Unit.DAYS));
    }

    @Override
    public List<Contribution> contributions(UUID entry, Fact fact) {
        if (!(fact.entry() instanceof TripEntry signed)) return List.of();
        return switch (signed) {
            case TripEntry.SignedIn _ -> trip(entry, fact);
            case TripEntry.SignedOut _ -> List.of();
        };
    }

    private static List<Contribution> trip(UUID entry, Fact fact) {
        var all = new ArrayList<Contribution>();
        all.add(Contribution.of(TRIPS, entry, fact));
        fact.about().officers().stream()
                .distinct()
                .forEach(officer ->
                        all.add(Contribution.of(OFFICER_DAYS, entry, fact).subject(Ids.derived(officer, fact.day()))));
        return all;
    }
}
