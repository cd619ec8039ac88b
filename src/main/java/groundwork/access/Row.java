package groundwork.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * A row of the {@link Policy}.
 *
 * @param page the heading it stands under
 * @param how a method, {@code any}, or {@code failed} for what the server asks itself after something went wrong
 * @param path as a controller's mapping has it
 * @param phone whether a device may ask by its own key, too: see {@link Signing}
 * @param what it does, in a few words
 */
record Row(
        String page,
        String how,
        String path,
        Who who,
        boolean phone,
        String what,
        PathPatternRequestMatcher matcher,
        PathPattern pattern) {

    static final String ANY = "any";
    static final String FAILED = "failed";
    private static final String PHONE = "+phone";
    private static final Set<String> HOW = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", ANY, FAILED);
    private static final Pattern LINE = Pattern.compile("\\s+(\\S+)\\s+(/\\S*)\\s+(\\S+)\\s+(\\S.*)");

    /** @throws IllegalStateException where the line is not a row */
    static Row of(String page, String line, Map<String, Who> known) {
        var parts = LINE.matcher(line);
        if (page == null || !parts.matches() || !HOW.contains(parts.group(1))) {
            throw new IllegalStateException(
                    "not a row of policy.txt, below a heading, with how, /address, who and what: " + line);
        }
        var word = parts.group(3);
        var phone = word.endsWith(PHONE);
        var who = known.get(phone ? word.substring(0, word.length() - PHONE.length()) : word);
        if (who == null) throw new IllegalStateException("policy.txt does not know who this is: " + line);
        var path = parts.group(2);
        try {
            return new Row(
                    page,
                    parts.group(1),
                    path,
                    who,
                    phone,
                    parts.group(4).strip(),
                    PathPatternRequestMatcher.withDefaults().matcher(path),
                    PathPatternParser.defaultInstance.parse(path));
        } catch (PatternParseException none) {
            throw new IllegalStateException("policy.txt has an address that is none: " + line, none);
        }
    }

    /** What two rows must not have in common: they would be two answers to one question. */
    String question() {
        return how + " " + path.replaceAll("\\{\\*[^}]*}", "{*}").replaceAll("\\{[^*}]*}", "{}");
    }

    boolean covers(HttpServletRequest request) {
        return (how.equals(ANY) ? !failed(request) : how.equals(how(request))) && matcher.matches(request);
    }

    /** Asked in another way, the same address would be known. */
    boolean near(HttpServletRequest request) {
        return !how.equals(FAILED) && matcher.matches(request);
    }

    /** A HEAD is a GET of which only the head is sent. */
    private static String how(HttpServletRequest request) {
        return failed(request) ? FAILED : request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }

    private static boolean failed(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }
}
