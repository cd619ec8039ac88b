package groundwork.account;

import groundwork.ledger.Kinds;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One line of the account. It names nobody; what was said stands with the posting {@code wordsOf}.
 *
 * @param position of the entry itself
 * @param kind wire name, one of {@link Kinds#all} or a newer one
 * @param household the one household it concerns, or null
 * @param quantity how many, in what its kind is counted in (message {@code account.many.<kind>}), or null
 * @param wordsOf posting with the version that is shown: the entry, or its latest correction before it was struck
 * @param recorded day the entry came in
 */
public record Line(
        long position,
        UUID entry,
        UUID programme,
        UUID unit,
        Long village,
        LocalDate day,
        String kind,
        List<UUID> officers,
        UUID household,
        BigDecimal quantity,
        State state,
        UUID wordsOf,
        LocalDate recorded) {

    /** A week is how long somebody in the field may well be without an office or a network. */
    static final int LATE = 7;

    static final String COLUMNS = """
            position, entry, programme, unit, village, day, kind, officers, household, quantity, state, words_of,
            recorded""";

    /** How many days after it happened it was entered. */
    public long daysLater() {
        return Math.max(0, ChronoUnit.DAYS.between(day, recorded));
    }

    public boolean late() {
        return daysLater() > LATE;
    }

    /** Where it stands in the account, to go on from. */
    public Place place() {
        return new Place(day, position);
    }

    static Line of(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, Long.class),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                Arrays.asList((UUID[]) row.getArray(8).getArray()),
                row.getObject(9, UUID.class),
                row.getBigDecimal(10),
                State.valueOf(row.getString(11).toUpperCase(java.util.Locale.ROOT)),
                row.getObject(12, UUID.class),
                row.getObject(13, LocalDate.class));
    }
}
