package groundwork.directory;

import java.util.UUID;

/**
 * A device that signs what it sends.
 *
 * @param county where it was enrolled
 * @param key SubjectPublicKeyInfo of its key; null for a browser, which signs nothing
 */
public record SigningDevice(UUID id, UUID officer, Integer county, byte[] key, boolean revoked) {

    @Override
    public String toString() {
        return "SigningDevice[" + id + "]";
    }
}
