package groundwork.demand;

import java.util.Locale;

/** Where a demand stands. In the database, in addresses and in message keys it is the name in lower case. */
public enum State {
    /** Something was said about it, but nobody has raised it yet. */
    UNKNOWN(Lane.TODO),
    RAISED(Lane.TODO),
    /** To a unit that has not answered yet. */
    REFERRED(Lane.TODO),
    ACCEPTED(Lane.TODO),
    /** By the unit; another one may be asked. */
    DECLINED(Lane.TODO),
    /** For a higher authority to approve. */
    WAITING(Lane.WAITING),
    /** Approved above, to be carried out. */
    GRANTED(Lane.TODO),
    /** Not approved above. */
    REFUSED(Lane.TODO),
    /** Unconfirmed: nobody has said yet that it is so. */
    SETTLED(Lane.SETTLED),
    CONFIRMED(Lane.SETTLED),
    /** It was called settled and is not: open again. */
    DISPUTED(Lane.TODO),
    /** Whoever raised it wants it no more. */
    WITHDRAWN(Lane.CLOSED),
    /** It is another one, which counts for both. */
    MERGED(Lane.CLOSED);

    /** What has to be done about it; the tabs of the list. */
    public enum Lane {
        TODO,
        WAITING,
        SETTLED,
        CLOSED
    }

    private final Lane lane;

    State(Lane lane) {
        this.lane = lane;
    }

    public Lane lane() {
        return lane;
    }

    /** Whether somebody still has to do something, so that a deadline means something. */
    public boolean open() {
        return lane == Lane.TODO || lane == Lane.WAITING;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
