package groundwork.account;

import groundwork.frame.Days;
import java.time.LocalDate;
import java.util.Optional;

/** Where a line stands in the account, newest day first, to go on from there. Written {@code 2018-06-14.231}. */
public record Place(LocalDate day, long position) {

    /** Empty for what is not the key of a page: an address typed by hand then gets the newest page. */
    public static Optional<Place> of(String key) {
        try {
            int dot = key.indexOf('.');
            long position = Long.parseLong(key.substring(dot + 1));
            return Optional.ofNullable(dot < 0 ? null : Days.read(key.substring(0, dot)))
                    .map(day -> new Place(day, position));
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "." + position;
    }
}
