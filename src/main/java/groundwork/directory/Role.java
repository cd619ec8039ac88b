package groundwork.directory;

import java.util.Locale;

/** What somebody who signs in may do in this first form. */
public enum Role {
    /** Adds officers and units, and may go from county to county. */
    ADMINISTRATOR,
    /** Works in his county. */
    OFFICER;

    /** As the database and the messages have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
