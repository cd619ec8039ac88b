package groundwork.ledger;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** The half of a device's key that is no secret: P-256, with which it is seen that the device signed what it sent. */
public final class DeviceKey {

    private static final String CURVE = "secp256r1";

    private final ECPublicKey key;

    private DeviceKey(ECPublicKey key) {
        this.key = key;
    }

    /**
     * @param encoded SubjectPublicKeyInfo; empty where it is not a point of that curve, written in the one usual way
     */
    public static Optional<DeviceKey> of(byte[] encoded) {
        try {
            var read = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
            return read instanceof ECPublicKey key && onCurve(key) && Arrays.equals(key.getEncoded(), encoded)
                    ? Optional.of(new DeviceKey(key))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The JDK reads any two numbers as a point. */
    private static boolean onCurve(ECPublicKey key) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        var curve = parameters.getParameterSpec(ECParameterSpec.class).getCurve();
        if (!key.getParams().getCurve().equals(curve)) return false;
        var p = ((ECFieldFp) curve.getField()).getP();
        var x = key.getW().getAffineX();
        var y = key.getW().getAffineY();
        return within(x, p)
                && within(y, p)
                && y.pow(2)
                        .mod(p)
                        .equals(x.pow(3)
                                .add(curve.getA().multiply(x))
                                .add(curve.getB())
                                .mod(p));
    }

    private static boolean within(BigInteger number, BigInteger p) {
        return number != null && number.signum() >= 0 && number.compareTo(p) < 0;
    }

    /** @param signature 64 bytes, r and s */
    public boolean signed(byte[] content, byte[] signature) {
        try {
            var check = Signature.getInstance("SHA256withECDSAinP1363Format", P256.PROVIDER);
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "DeviceKey";
    }
}
