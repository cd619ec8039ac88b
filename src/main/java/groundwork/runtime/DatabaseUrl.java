package groundwork.runtime;

import groundwork.runtime.postgres.Login;
import groundwork.runtime.postgres.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads the two usual shapes, {@code jdbc:postgresql://host:port/db?user=…&password=…} and
 * {@code postgres://user:password@host:port/db} (also {@code postgresql://}); names and passwords are percent-encoded.
 * Other parameters, such as sslmode, are handed on to the driver.
 */
final class DatabaseUrl {

    private DatabaseUrl() {}

    /** @param variable whose content it is, for the sentence of a refusal; the content itself is never shown */
    static Login parse(String variable, String url) {
        try {
            var login = login(new URI(url.strip().replaceFirst("^jdbc:", "")));
            if (!login.user().isBlank()) {
                return login;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // said below: the cause would show the password
        }
        throw new Refusal(variable + " is not a URL such as postgres://user:password@host:5432/database.");
    }

    private static Login login(URI uri) {
        var database = uri.getRawPath();
        if (!uri.getScheme().matches("postgres(ql)?")
                || uri.getHost() == null
                || database == null
                || database.length() < 2) {
            throw new IllegalArgumentException();
        }
        var account = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        var user = account.length > 0 ? decoded(account[0]) : parameter(uri, "user");
        var password = account.length > 1 ? decoded(account[1]) : parameter(uri, "password");
        var port = uri.getPort() == -1 ? 5432 : uri.getPort();
        var rest = parameters(uri, name -> !name.equals("user") && !name.equals("password"));
        var jdbc = "jdbc:postgresql://" + uri.getHost() + ":" + port + database + (rest.isEmpty() ? "" : "?" + rest);
        return new Login(jdbc, user, password);
    }

    private static String parameter(URI uri, String name) {
        var pair = parameters(uri, name::equals);
        return pair.isEmpty() ? "" : decoded(pair.substring(name.length() + 1));
    }

    private static String parameters(URI uri, Predicate<String> wanted) {
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.contains("=") && wanted.test(pair.substring(0, pair.indexOf('='))))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
