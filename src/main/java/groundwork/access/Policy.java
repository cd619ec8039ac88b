package groundwork.access;

import groundwork.directory.Power;
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
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The table of {@code policy.txt}: who may use which route. What has no row is refused. */
final class Policy implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Pattern SET = Pattern.compile("\\s+set\\s+([a-z-]+)\\s+([a-z -]+)");

    private final List<Row> rows;
    private final Authority authority;

    private Policy(List<Row> rows, Authority authority) {
        this.rows = rows;
        this.authority = authority;
    }

    static Policy read(Authority authority) {
        try {
            return of(new ClassPathResource("policy.txt").getContentAsString(StandardCharsets.UTF_8), authority);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where a line is not a row, or two rows answer the same question */
    static Policy of(String table, Authority authority) {
        var rows = new ArrayList<Row>();
        var asked = new HashMap<String, Row>();
        var known = new HashMap<String, Who>();
        Who.ALWAYS.forEach(who -> known.put(who.word(), who));
        String page = null;
        for (var line : table.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (!Character.isWhitespace(line.charAt(0))) {
                page = line.strip();
                continue;
            }
            var set = SET.matcher(line);
            if (set.matches()) {
                known.put(set.group(1), Who.of(set.group(1), set.group(2)));
                continue;
            }
            var row = Row.of(page, line, known);
            var other = asked.put(row.question(), row);
            if (other != null) {
                throw new IllegalStateException("policy.txt has two rows for %s %s: keep the one below “%s” or “%s”"
                        .formatted(row.how(), row.path(), other.page(), row.page()));
            }
            rows.add(row);
        }
        // As Spring chooses among controllers: of several addresses that fit, the one that says more.
        rows.sort(Comparator.comparing(Row::pattern));
        return new Policy(List.copyOf(rows), authority);
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
        var request = context.getRequest();
        return new AuthorizationDecision(row(request)
                .filter(row -> row.who().kind() == Who.Kind.ANYONE || admits(row, known.get(), request))
                .isPresent());
    }

    private boolean admits(Row row, Authentication known, HttpServletRequest request) {
        if (known == null || !(known.getPrincipal() instanceof SignIn comer)) return false;
        // What a device brings is judged entry by entry, also by what its officer could do when it happened and cannot
        // any more.
        if (Signing.device().isPresent()) return row.phone();
        var who = row.who();
        return who.admits(comer, who.simple() ? List.of() : authority.powers(comer, request));
    }

    /** Whether an address may be asked in this way by somebody with these powers. */
    boolean opens(String how, String address, SignIn who, List<Power> powers) {
        var path = PathContainer.parsePath(address);
        return rows.stream()
                .filter(row -> row.how().equals(how) && row.pattern().matches(path))
                .findFirst()
                .filter(row -> row.who().admits(who, powers))
                .isPresent();
    }

    /** How somebody who is signed in is refused: what has no row is not there, for anybody. */
    int refusal(HttpServletRequest request) {
        if (row(request).isPresent()) return HttpServletResponse.SC_FORBIDDEN;
        return rows.stream().anyMatch(row -> row.near(request))
                ? HttpServletResponse.SC_METHOD_NOT_ALLOWED
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
