package groundwork.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.Certificates;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The program with a certificate from files, and a port in clear that leads to it. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "groundwork.tls.certificate=target/tls-${groundwork.fork:0}/site.pem",
            "groundwork.tls.key=target/tls-${groundwork.fork:0}/site.key",
            "groundwork.http-port=${groundwork.test.clear}",
            "groundwork.site=https://work.example",
            "groundwork.address=127.0.0.1",
            "spring.ssl.bundle.watch.file.quiet-period=10ms"
        })
@OnFreshDatabase
class TlsTest {

    private static final int CLEAR = free();

    static {
        System.setProperty("groundwork.test.clear", "" + CLEAR);
        Certificates.ofTests();
    }

    @LocalServerPort
    int port;

    @Autowired
    SslBundles bundles;

    @Test
    void cookiesAreForThisSiteByHttpsOnly() throws Exception {
        var cookies = look("https://localhost:" + port + "/units").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                        .doesNotContain("Domain"));
        assertThat(look("https://localhost:" + port + "/sign-in").headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
    }

    @Test
    void inClearOneIsLedToHttpsAndSendsNothing() throws Exception {
        var clear = "http://localhost:" + CLEAR;
        var looked = look(clear + "/account?kind=visit");
        assertThat(looked.statusCode()).isEqualTo(301);
        assertThat(looked.headers().firstValue("Location")).hasValue("https://work.example/account?kind=visit");
        assertThat(looked.headers().map()).doesNotContainKeys("set-cookie", "strict-transport-security");
        var sent = client().send(
                        HttpRequest.newBuilder(URI.create(clear + "/sign-in"))
                                .header("X-Forwarded-Proto", "https")
                                .POST(BodyPublishers.ofString("login=a&password=b"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void newProtocolsAreSpoken(String protocol) throws Exception {
        try (var socket = socket()) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            assertThat(socket.getSession().getCipherSuite()).matches("TLS_(ECDHE_.*|AES.*|CHACHA20.*)");
        }
    }

    /** The server offers no other suite; the JDK of the test would speak it. */
    @Test
    void suitesWithoutForwardSecrecyAreNot() throws Exception {
        try (var socket = socket()) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"});
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
        }
    }

    @Test
    void aRenewedCertificateIsTakenUpWithoutARestart() throws Exception {
        var before = shown();
        var taken = new java.util.concurrent.CountDownLatch(1);
        bundles.addBundleUpdateHandler("site", _ -> taken.countDown());
        Certificates.renewOfTests();
        taken.await();
        assertThat(shown()).isNotEqualTo(before);
    }

    private X509Certificate shown() throws Exception {
        var any = SSLContext.getInstance("TLS");
        any.init(null, new javax.net.ssl.TrustManager[] {new Certificates.Anything()}, null);
        try (var socket = (SSLSocket) any.getSocketFactory().createSocket("localhost", port)) {
            socket.startHandshake();
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    private SSLSocket socket() throws IOException {
        return (SSLSocket) Certificates.ofTests().trusting().getSocketFactory().createSocket("localhost", port);
    }

    private HttpResponse<String> look(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
        return client().send(request.build(), BodyHandlers.ofString());
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .sslContext(Certificates.ofTests().trusting())
                .build();
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
