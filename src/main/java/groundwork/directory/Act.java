package groundwork.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the {@link AuditLog} tells of somebody. Its words are for ever: rows hold them. */
public enum Act {
    SIGNED_IN,
    /** Not let in. Fact {@code why}. */
    REFUSED,
    SIGNED_OUT,
    /** Sessions were ended from elsewhere. Fact {@code many}. */
    SESSIONS_ENDED,
    PASSWORD_CHANGED,
    CODE_ISSUED,
    SECOND_FACTOR_ADDED,
    SECOND_FACTOR_REMOVED,
    IDENTITY_LINKED,
    IDENTITY_UNLINKED,
    DEVICE_ENROLLED,
    DEVICE_REVOKED,
    /** Of an entry that came from a revoked device. Fact {@code device}. */
    HELD_RELEASED,
    /** The same, with fact {@code reason}. */
    HELD_DISMISSED,
    /** What came by the page of a card is not taken up. About the message; fact {@code reason}. */
    MESSAGE_DISMISSED,
    MESSAGE_BROUGHT_BACK,
    /** By which a program acts as an officer. Fact {@code key}. */
    KEY_MADE,
    KEY_REVOKED,
    SIGN_IN_GIVEN,
    SIGN_IN_SUSPENDED,
    SIGN_IN_READMITTED,
    GRANT_GIVEN,
    GRANT_ENDED,
    COUNTY_CHOSEN,
    UNIT_MOVED,
    OFFICER_MOVED,
    AREA_MOVED,
    SETTING_CHANGED,
    /** Read what is masked. About the subject; facts {@code field} and {@code reason}. */
    OPENED,
    /** The same without being in need of it by assignment, for an hour or so and with a reason. */
    BROKE_GLASS,
    /** Took a file away, or a list by a program. About the page; the address without its questions. */
    EXPORTED,
    PRINTED,
    ERASED;

    /** As the database, addresses and messages have it: {@code signed-in}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }
}
