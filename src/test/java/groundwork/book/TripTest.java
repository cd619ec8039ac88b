package groundwork.book;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.About;
import groundwork.ledger.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TripTest {

    private static final UUID TRIP = Ids.derived("trip");
    private static final UUID ZHAO = Ids.derived("officer");
    private static final Instant MORNING = Instant.parse("2018-05-14T00:40:00Z");
    private static final Instant EVENING = Instant.parse("2018-05-14T09:10:00Z");

    @Test
    void signedInAndOut() {
        var trip = Trip.of(List.of(in(0, MORNING), out(1, EVENING)));
        assertThat(trip.in()).isEqualTo(MORNING);
        assertThat(trip.out()).isEqualTo(EVENING);
        assertThat(trip.officers()).containsExactly(ZHAO);
        assertThat(trip.attention()).isNull();
        assertThat(trip.open()).isFalse();
    }

    @Test
    void theOrderInWhichTheyCameIsNoMatter() {
        assertThat(Trip.of(List.of(out(0, EVENING), in(1, MORNING))))
                .isEqualTo(Trip.of(List.of(in(0, MORNING), out(1, EVENING))));
    }

    @Test
    void notSignedOutIsOpenAndNoContradiction() {
        var trip = Trip.of(List.of(in(0, MORNING)));
        assertThat(trip.open()).isTrue();
        assertThat(trip.attention()).isNull();
    }

    @Test
    void outWithoutInDoesNotMakeATrip() {
        var trip = Trip.of(List.of(out(0, EVENING)));
        assertThat(trip.attention()).isEqualTo(Attention.NO_SIGN_IN);
        assertThat(trip.in()).isNull();
        assertThat(trip.out()).isNull();
        assertThat(trip.open()).isFalse();
        assertThat(trip.day()).hasToString("2018-05-14");
    }

    @Test
    void outBeforeInIsShownAndDoesNotEndTheTrip() {
        var trip = Trip.of(List.of(in(0, EVENING), out(1, MORNING)));
        assertThat(trip.attention()).isEqualTo(Attention.OUT_BEFORE_IN);
        assertThat(trip.open()).isTrue();
    }

    @Test
    void outTwiceTheFirstEnteredCounts() {
        var trip = Trip.of(List.of(in(0, MORNING), out(1, EVENING), out(2, EVENING.minusSeconds(60))));
        assertThat(trip.attention()).isEqualTo(Attention.OUT_TWICE);
        assertThat(trip.out()).isEqualTo(EVENING);
    }

    @Test
    void aSignOutOfWhichOnlyTheDayIsKnownFitsThatDay() {
        var midnight = Instant.parse("2018-05-13T16:00:00Z");
        var trip = Trip.of(List.of(in(0, MORNING), out(1, midnight)));
        assertThat(trip.attention()).isNull();
        assertThat(trip.out()).isEqualTo(midnight);
    }

    @Test
    void aTripOfNobodyIsShown() {
        var nobody = new Signature(TRIP, 0, false, About.NOTHING, MORNING, TRIP);
        assertThat(Trip.of(List.of(nobody)).attention()).isEqualTo(Attention.NOBODY);
    }

    private static Signature in(long position, Instant at) {
        return new Signature(TRIP, position, false, new About(null, null, 1L, List.of(ZHAO), null), at, TRIP);
    }

    private static Signature out(long position, Instant at) {
        return new Signature(TRIP, position, true, About.NOTHING, at, TRIP);
    }
}
