package groundwork.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Self-made certificates for tests of TLS, by the JDK's own keytool. */
public final class Certificates {

    private static Made ofTests;

    private static final String PASSWORD = "secret";

    /** Both in PEM. */
    public record Made(Path certificate, Path key, SSLContext trusting) {}

    private Certificates() {}

    /**
     * The one in {@code target/tls-${groundwork.fork:0}} that a test names in its settings: {@code site.pem} and
     * {@code site.key}, for this machine. Ask for it in a static field, so that it is there when the program starts.
     */
    public static synchronized Made ofTests() {
        if (ofTests == null) renewOfTests();
        return ofTests;
    }

    public static synchronized void renewOfTests() {
        try {
            ofTests = make(
                    Files.createDirectories(Path.of("target/tls-" + System.getProperty("groundwork.fork", "0"))),
                    "localhost");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Trusts whatever is shown, to look at it. */
    public static final class Anything extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** For that name and for this machine, valid for a day. */
    public static Made make(Path folder, String name) throws IOException, GeneralSecurityException {
        return make(folder, name, 1);
    }

    public static Made make(Path folder, String name, int days) throws IOException, GeneralSecurityException {
        var store = folder.resolve("store.p12");
        Files.deleteIfExists(store);
        run(
                "-genkeypair",
                "-alias",
                "site",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name + (name.equals("localhost") ? "" : ",dns:localhost") + ",ip:127.0.0.1",
                "-validity",
                "" + days,
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString());
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        var certificate = keys.getCertificate("site");
        var key = keys.getKey("site", PASSWORD.toCharArray());
        return new Made(
                pem(folder.resolve("site.pem"), "CERTIFICATE", certificate.getEncoded()),
                pem(folder.resolve("site.key"), "PRIVATE KEY", key.getEncoded()),
                trusting(certificate));
    }

    private static SSLContext trusting(java.security.cert.Certificate certificate)
            throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("site", certificate);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static Path pem(Path file, String what, byte[] bytes) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }

    private static void run(String... words) throws IOException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(java.util.List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) throw new IllegalStateException(said);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
