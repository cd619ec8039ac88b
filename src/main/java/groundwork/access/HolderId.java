package groundwork.access;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/**
 * By what an authenticator knows whose a passkey is: the sixteen bytes of the sign-in's id, which tell nothing of him.
 */
final class HolderId {

    private HolderId() {}

    static Bytes of(UUID signIn) {
        var bytes = ByteBuffer.allocate(16);
        bytes.putLong(signIn.getMostSignificantBits()).putLong(signIn.getLeastSignificantBits());
        return new Bytes(bytes.array());
    }

    static UUID signIn(Bytes id) {
        var bytes = ByteBuffer.wrap(id.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
