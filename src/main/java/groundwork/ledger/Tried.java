package groundwork.ledger;

import java.security.GeneralSecurityException;
import java.util.UUID;

/** Something of a county that the outer keys must open. */
sealed interface Tried {

    /** @throws GeneralSecurityException when they do not */
    void open(Keyring keys) throws GeneralSecurityException;

    record Secret(int county, UUID subject, byte[] wrapped) implements Tried {

        @Override
        public void open(Keyring keys) throws GeneralSecurityException {
            keys.unwrap(wrapped, SubjectKey.place(county, subject));
        }
    }

    record Own(int county, UUID entry, String part, byte[] sealed) implements Tried {

        @Override
        public void open(Keyring keys) throws GeneralSecurityException {
            if (!keys.wrapped(sealed)) throw new GeneralSecurityException("sealed with another key");
            SubjectKey.own(county, entry, keys.aead()).open(entry, part, sealed);
        }
    }
}
