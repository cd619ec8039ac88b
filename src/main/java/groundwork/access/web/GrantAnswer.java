package groundwork.access.web;

import groundwork.directory.Grant;
import groundwork.directory.Role;
import groundwork.frame.OneOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role given to an officer.
 *
 * @param place {@code county}, or the sort and the id of a place: {@code unit:…}, {@code area:640221203}
 * @param until the last day, or null
 * @param ended null while it was not ended
 */
record GrantAnswer(
        UUID id,
        @OneOf(Role.class) String role,
        String place,
        LocalDate from,
        LocalDate until,
        UUID givenBy,
        Instant given,
        String reason,
        UUID endedBy,
        Instant ended) {

    static GrantAnswer of(Grant one) {
        return new GrantAnswer(
                one.id(),
                one.role().word(),
                one.where().word(),
                one.from(),
                one.until(),
                one.givenBy(),
                one.givenAt(),
                one.reason(),
                one.endedBy(),
                one.endedAt());
    }

    @Override
    public String toString() {
        return "GrantAnswer[" + id + "]";
    }
}
