package groundwork.access;

import groundwork.directory.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The table of {@code policy.txt}: who may use which route. What has no row is refused. */
final class Policy implements AuthorizationManager<RequestAuthorizationContext> {

    private final List<Row> rows;

    private Policy(List<Row> rows) {
        this.rows = rows;
    }

    static Policy read() {
        try {
            return of(new ClassPathResource("policy.txt").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where a line is not a row, or two rows answer the same question */
    static Policy of(String table) {
        var rows = new ArrayList<Row>();
        var asked = new HashMap<String, Row>();
        String page = null;
        for (var line : table.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (!Character.isWhitespace(line.charAt(0))) {
                page = line.strip();
                continue;
            }
            var row = Row.of(page, line);
            var other = asked.put(row.question(), row);
            if (other != null) {
                throw new IllegalStateException("policy.txt has two rows for %s %s: keep the one below “%s” or “%s”"
                        .formatted(row.how(), row.path(), other.page(), row.page()));
            }
            rows.add(row);
        }
        // As Spring chooses among controllers: of several addresses that fit, the one that says more.
        rows.sort(Comparator.comparing(Policy::pattern));
        return new Policy(List.copyOf(rows));
    }

    private static PathPattern pattern(Row row) {
        return PathPatternParser.defaultInstance.parse(row.path());
    }

    List<Row> rows() {
        return rows;
    }

    Optional<Row> row(HttpServletRequest request) {
        return rows.stream().filter(row -> row.covers(request)).findFirst();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> known, RequestAuthorizationContext context) {
        var comer = known.get() != null && known.get().getPrincipal() instanceof SignIn signIn ? signIn : null;
        return new AuthorizationDecision(
                row(context.getRequest()).filter(row -> row.who().admits(comer)).isPresent());
    }

    /** How somebody who is signed in is refused: what has no row is not there, for anybody. */
    int refusal(HttpServletRequest request) {
        if (row(request).isPresent()) return HttpServletResponse.SC_FORBIDDEN;
        return rows.stream().anyMatch(row -> row.near(request))
                ? HttpServletResponse.SC_METHOD_NOT_ALLOWED
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
