package groundwork.assistance.web;

import java.util.Locale;

/** Money that came in or went out. Messages {@code assistance.funds.<word>}. */
public enum FundsTask {
    RAISED,
    GRANTED,
    SPENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
