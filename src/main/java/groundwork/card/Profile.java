package groundwork.card;

import groundwork.figure.Contribution;
import groundwork.ledger.About;
import groundwork.ledger.Ids;
import groundwork.ledger.VillageEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody took down about a village.
 *
 * @param about with the village, and the programme whose figures it counts in
 * @param position since when the ledger says so; decides between two of one day
 */
record Profile(
        UUID entry, About about, LocalDate day, long position, int teams, int households, BigDecimal mu, UUID wordsOf) {

    private static final Comparator<Profile> AGE =
            Comparator.comparing(Profile::day).thenComparingLong(Profile::position);

    static Profile of(UUID entry, groundwork.ledger.Change.Version version, long position) {
        var fact = version.fact();
        var profiled = (VillageEntry.Profiled) fact.entry();
        return new Profile(
                entry,
                fact.about(),
                fact.day(),
                position,
                profiled.teams(),
                profiled.households(),
                profiled.mu(),
                version.wordsOf());
    }

    Place place() {
        return new Place(about.programme(), about.village());
    }

    /** A village within a programme: what its figures are of. */
    record Place(UUID programme, Long village) {

        UUID source() {
            return Ids.derived("village", programme, village);
        }
    }

    static Optional<Profile> latest(Collection<Profile> of, Place place) {
        return of.stream().filter(profile -> profile.place().equals(place)).max(AGE);
    }

    List<Contribution> counted() {
        return List.of(
                Contribution.of(CardFigures.TEAMS, entry, about, day).amount(teams),
                Contribution.of(CardFigures.VILLAGE_HOUSEHOLDS, entry, about, day)
                        .amount(households),
                Contribution.of(CardFigures.MU, entry, about, day).amount(mu));
    }
}
