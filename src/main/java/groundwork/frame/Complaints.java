package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that went wrong, said in plain words: a page for people, a problem document (RFC 9457) for programs, which
 * are below {@code /api} or ask for JSON and not for a page. What nobody foresaw is logged and told as such, without
 * its inside.
 */
@ControllerAdvice
final class Complaints {

    /** Names the kind of problem; it is not an address. */
    private static final String TYPE = "urn:groundwork:problem:";

    private final Answers answers;
    private final Messages messages;
    private final JsonMapper json;

    Complaints(Answers answers, Messages messages, JsonMapper json) {
        this.answers = answers;
        this.messages = messages;
        this.json = json;
    }

    @ExceptionHandler
    void any(Exception problem, HttpServletRequest request, HttpServletResponse response) throws Exception {
        // These two are the security filters' to answer: they know the way to the sign-in page.
        if (problem instanceof AccessDeniedException || problem instanceof AuthenticationException) throw problem;
        tell(program(request) ? Verdict.forProgram(problem) : Verdict.on(problem), request, response);
    }

    void tell(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        if (program(request)) document(refusal, request, response);
        else answers.write(new Complaint(refusal), refusal, request, response);
    }

    private static boolean program(HttpServletRequest request) {
        var failed = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        var accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return (failed == null ? request.getRequestURI() : failed).startsWith("/api/")
                || accepted.contains("json") && !accepted.contains("text/html");
    }

    private void document(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Language.of(RequestContextUtils.getLocale(request));
        var detail = ProblemDetail.forStatus(HttpStatusCode.valueOf(refusal.status()));
        detail.setType(URI.create(TYPE + refusal.code()));
        detail.setTitle(messages.say(language, refusal.code(), refusal.args().toArray()));
        if (messages.has(refusal.code() + ".help"))
            detail.setDetail(messages.say(
                    language, refusal.code() + ".help", refusal.args().toArray()));
        detail.setProperty("code", refusal.code());
        detail.setProperty(
                "sentence", messages.both(refusal.code(), refusal.args().toArray()));
        if (!refusal.flaws().isEmpty())
            detail.setProperty(
                    "flaws",
                    refusal.flaws().stream().map(flaw -> told(flaw, language)).toList());
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(detail));
    }

    private ToldFlaw told(Flaw flaw, Language language) {
        var both = messages.both(flaw.key(), flaw.args().toArray());
        return new ToldFlaw(flaw.field(), flaw.key(), both.in(language), both);
    }

    record ToldFlaw(String field, String code, String message, Bilingual sentence) {}
}
