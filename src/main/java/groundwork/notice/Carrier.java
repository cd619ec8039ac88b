package groundwork.notice;

import groundwork.directory.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;

/** Makes one call. Of the answer only the status is read, and where it wants to send us we do not go. */
@Component
class Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Outside outside;
    private final Clock clock;

    Carrier(Outside outside, Clock clock) {
        this.outside = outside;
        this.clock = clock;
    }

    Outcome call(Scope scope, Call call) {
        var wrong = outside.wrong(call.address());
        if (wrong != null) return new Outcome(null, wrong);
        try {
            var answer = client.send(request(scope, call), BodyHandlers.ofInputStream());
            answer.body().close();
            return new Outcome(answer.statusCode(), null);
        } catch (HttpTimeoutException late) {
            return new Outcome(null, "late");
        } catch (SSLException untrusted) {
            return new Outcome(null, "certificate");
        } catch (IOException unreachable) {
            return new Outcome(null, "unreachable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "late");
        }
    }

    private HttpRequest request(Scope scope, Call call) {
        var now = clock.instant();
        var id = call.id().toString();
        var signature = sign(scope, call, call.secret(), now);
        if (call.bothAt(now)) signature += " " + sign(scope, call, call.former(), now);
        return HttpRequest.newBuilder(URI.create(call.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Groundwork")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", signature)
                .POST(BodyPublishers.ofString(call.body()))
                .build();
    }

    private static String sign(Scope scope, Call call, byte[] wrapped, Instant now) {
        var secret = HookSecrets.unwrap(scope, call.hook(), wrapped);
        return Signature.of(secret, call.id().toString(), now, call.body());
    }
}
