package groundwork.account;

import java.time.LocalDate;
import java.util.Optional;

/** Where a line stands in the account, newest day first, to go on from there. Written {@code 2018-06-14.231}. */
public record Place(LocalDate day, long position) {

    /** Empty for what is not the key of a page: an address typed by hand then gets the newest page. */
    public static Optional<Place> of(String key) {
        try {
            int dot = key.indexOf('.');
            return Optional.of(
                    new Place(LocalDate.parse(key.substring(0, dot)), Long.parseLong(key.substring(dot + 1))));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "." + position;
    }
}
