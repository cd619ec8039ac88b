package groundwork.ledger;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Provider;
import java.security.Security;

/** Who works on the curve with which phones sign and seal. */
public final class P256 {

    /** Machine code where there is some for this machine, otherwise the JDK's own: several times slower, the same. */
    public static final Provider PROVIDER = AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null
            ? AmazonCorrettoCryptoProvider.INSTANCE
            : Security.getProvider("SunEC");

    private P256() {}
}
