package groundwork.access.web;

import groundwork.directory.Role;
import groundwork.frame.OneOf;
import java.time.Instant;
import java.util.List;

/**
 * Whoever is signed in.
 *
 * @param roles those that hold at this moment, by their words
 * @param version empty where the program is not packaged
 * @param csrf what a request that changes something sends along; null for a program that sends a key
 */
record Me(
        Person officer,
        Place county,
        @OneOf(Role.class) List<String> roles,
        Instant serverTime,
        String version,
        CsrfHeader csrf) {}
