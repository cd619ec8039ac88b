package groundwork.site;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * What a certificate says.
 *
 * @param names for which it stands: of hosts, some with a star for one part, and addresses
 * @param issuer who vouches for it, as it calls itself
 * @param own true where it vouches for itself
 */
public record Certificate(List<String> names, String issuer, boolean own, Instant from, Instant until) {

    /** Kinds of names in a certificate, RFC 5280, section 4.2.1.6. */
    private static final int HOST = 2;

    private static final int ADDRESS = 7;

    static Certificate of(Reach.Files files) {
        return of(leaf(files));
    }

    static Certificate of(X509Certificate certificate) {
        var issuer = certificate.getIssuerX500Principal();
        return new Certificate(
                names(certificate),
                issuer.getName(),
                issuer.equals(certificate.getSubjectX500Principal()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    /** @throws Unreachable where the files are no certificate and key, or not of one another */
    static void check(Reach.Files files) {
        var certificate = leaf(files);
        try {
            var key = PemContent.load(files.key()).getPrivateKey();
            if (key != null && fit(certificate.getPublicKey(), key)) return;
        } catch (IOException | IllegalStateException | GeneralSecurityException unreadable) {
            throw new Unreachable(
                    "GROUNDWORK_TLS_KEY names " + files.key() + ", which is no private key in PEM without a password.");
        }
        throw new Unreachable(
                "The key in " + files.key() + " is not the one of the certificate in " + files.certificate() + ".");
    }

    private static X509Certificate leaf(Reach.Files files) {
        try {
            return PemContent.load(files.certificate()).getCertificates().getFirst();
        } catch (IOException | RuntimeException unreadable) {
            throw new Unreachable(
                    "GROUNDWORK_TLS_CERTIFICATE names " + files.certificate() + ", which is no certificate in PEM.");
        }
    }

    private static boolean fit(PublicKey open, PrivateKey key) throws GeneralSecurityException {
        if (!open.getAlgorithm().equals(key.getAlgorithm())) return false;
        var way = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        var sample = new byte[] {1, 2, 3};
        var signing = Signature.getInstance(way);
        signing.initSign(key);
        signing.update(sample);
        var checking = Signature.getInstance(way);
        checking.initVerify(open);
        checking.update(sample);
        return checking.verify(signing.sign());
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            var names = certificate.getSubjectAlternativeNames();
            return (names == null ? Stream.<List<?>>of() : names.stream())
                    .filter(name -> Objects.equals(name.getFirst(), HOST) || Objects.equals(name.getFirst(), ADDRESS))
                    .map(name -> name.get(1).toString())
                    .toList();
        } catch (CertificateParsingException none) {
            return List.of();
        }
    }
}
