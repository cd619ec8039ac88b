package groundwork.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import groundwork.ledger.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An identity provider on this machine: gives a code for whoever it is told, and can be told to lie. */
final class TestProvider {

    static final String CLIENT = "groundwork";
    static final String SECRET = "only the two of us";

    private final HttpServer server;
    private final RSAKey key = key();
    private final RSAKey foreign = key();
    private final Map<String, Supplier<String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> challenges = new ConcurrentHashMap<>();

    /** Signs with a key that it does not name. */
    boolean forged;

    /** What it calls itself, where that is not so. */
    String pretended;

    TestProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer(
                "/.well-known/openid-configuration",
                _ -> Map.of(
                        "issuer",
                        pretended == null ? issuer() : pretended,
                        "authorization_endpoint",
                        issuer() + "/authorize",
                        "token_endpoint",
                        issuer() + "/token",
                        "jwks_uri",
                        issuer() + "/keys",
                        "end_session_endpoint",
                        issuer() + "/leave",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"public"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"}));
        answer("/keys", _ -> new JWKSet(key.toPublicJWK()).toJSONObject());
        answer("/token", this::token);
        server.createContext("/authorize", exchange -> lead(exchange, vouchAtOnce(exchange)));
        server.createContext("/leave", exchange -> {
            left++;
            var back = fields(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri");
            lead(exchange, back);
        });
        server.start();
    }

    /** So many seconds from now, as the machine's clock has it: the library knows no other. */
    Date at(int seconds) {
        return Date.from(Clock.systemUTC().instant().plusSeconds(seconds));
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /**
     * Somebody has signed in there.
     *
     * @param asked the address that the program led the browser to
     * @param lie changes what the token says
     * @return what the browser brings back: code and state
     */
    String vouch(String asked, String subject, String login, Consumer<JWTClaimsSet.Builder> lie) {
        var question = fields(asked.substring(asked.indexOf('?') + 1));
        var code = "code" + Hash.of(question.get("state"))[0] + codes.size();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .claim("nonce", question.get("nonce"))
                .claim("preferred_username", login)
                .issueTime(at(0))
                .expirationTime(at(300));
        lie.accept(claims);
        codes.put(code, () -> signed(claims.build()));
        challenges.put(code, question.get("code_challenge"));
        return "?code=" + code + "&state=" + question.get("state").replace("=", "%3D");
    }

    /** How often a browser was led to the end of its session here. */
    volatile int left;

    /** Whoever comes with a browser is signed in there already, under this name. */
    String signedIn = "";

    private String vouchAtOnce(HttpExchange exchange) {
        var asked = exchange.getRequestURI().toString();
        var back = fields(exchange.getRequestURI().getRawQuery()).get("redirect_uri");
        return back + vouch(asked, "staff of " + signedIn, signedIn, _ -> {});
    }

    private static void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private Map<String, ?> token(HttpExchange exchange) {
        var sent = fields(body(exchange));
        var code = sent.get("code");
        var known = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        var verified = Base64.getUrlEncoder().withoutPadding().encodeToString(Hash.of(sent.get("code_verifier")));
        if (!known.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !codes.containsKey(code)
                || !verified.equals(challenges.get(code))) return Map.of("error", "invalid_grant");
        return Map.of(
                "access_token",
                "for nothing",
                "token_type",
                "Bearer",
                "expires_in",
                60,
                "id_token",
                codes.remove(code).get());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
            var token = new SignedJWT(header.build(), claims);
            token.sign(new RSASSASigner(forged ? foreign : key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void answer(String path, Function<HttpExchange, Map<String, ?>> how) {
        server.createContext(path, exchange -> {
            var answer = how.apply(exchange);
            var bytes = new JsonMapper().writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.containsKey("error") ? 400 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String body(HttpExchange exchange) {
        try {
            return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
