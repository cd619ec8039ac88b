package groundwork.ledger;

/** The outer keys that are there did not wrap the secrets that are to be opened. */
public final class WrongKey extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    WrongKey(int county, Throwable cause) {
        super("The file of keys does not open the words of county " + county, cause);
    }
}
