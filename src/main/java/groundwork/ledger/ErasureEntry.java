package groundwork.ledger;

import java.util.UUID;

/** Personal words that were erased (删除个人信息): of whom, and on which basis. Who did it is the entry's author. */
public sealed interface ErasureEntry extends Entry {

    /** The grounds of article 47 of the Personal Information Protection Law (个人信息保护法), in its order. */
    enum Basis {
        /** What they were collected for is done, cannot be done, or no longer needs them. */
        PURPOSE_ENDED,
        /** The service has stopped, or the time for which they were to be kept is over. */
        PERIOD_EXPIRED,
        CONSENT_WITHDRAWN,
        /** They were handled against a law or an agreement. */
        UNLAWFUL,
        OTHER_LAW
    }

    enum Whom {
        HOUSEHOLD,
        PERSON
    }

    /** There is no way back: striking it says that it was a mistake, and brings nothing back. */
    @Kind("erasure.made")
    record Made(UUID subject, Whom whom, Basis basis) implements ErasureEntry {}
}
