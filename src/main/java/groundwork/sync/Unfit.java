package groundwork.sync;

import groundwork.ledger.Delivery.Malformed;
import java.util.Locale;

/** Why an entry that was sent is not looked at any further. */
final class Unfit extends Exception {

    final String code;
    final String field;

    Unfit(String code, String field) {
        super(code, null, false, false);
        this.code = code;
        this.field = field;
    }

    static Unfit of(Malformed malformed) {
        return new Unfit("sync.flaw." + malformed.fault().name().toLowerCase(Locale.ROOT), malformed.field());
    }
}
