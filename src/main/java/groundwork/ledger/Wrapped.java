package groundwork.ledger;

/** Something outside the ledger that the outer key wraps, so that a new key finds it. */
public interface Wrapped {

    /** How many only an older key opens. */
    long left();

    /** Wraps them with the newest. @return how many */
    int rewrap();
}
