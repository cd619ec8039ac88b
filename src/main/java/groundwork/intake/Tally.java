package groundwork.intake;

/**
 * What an import did, in entries; {@code bad} counts rows that were left out.
 *
 * @param same were there already as they are
 * @param corrected were there with other content: the old value stays visible
 * @param struck were there and the row no longer says so
 */
public record Tally(long added, long same, long corrected, long struck, long bad) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                added + other.added,
                same + other.same,
                corrected + other.corrected,
                struck + other.struck,
                bad + other.bad);
    }
}
