package groundwork.access;

import groundwork.directory.Repeats;
import groundwork.directory.SignIn;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Hash;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does what a program sends with a key once, however often it is sent. What was refused has done nothing and is
 * forgotten; where the server went down in the midst of it nobody knows, and the key stays taken. Entries need none:
 * they are known by their ids.
 */
final class Once extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    private static final int LARGEST = 1024 * 1024;

    private final Repeats repeats;
    private final HandlerExceptionResolver complaints;

    /** @param complaints tell a refusal as they do where a controller throws one */
    Once(Repeats repeats, HandlerExceptionResolver complaints) {
        this.repeats = repeats;
        this.complaints = complaints;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !Ways.ofProgram(request)
                || request.getRequestURI().equals("/api/v1/entries")
                || request.getHeader(KEY) == null
                || Presence.current().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            once(Presence.current().orElseThrow(), request, response, chain);
        } catch (Refusal refusal) {
            complaints.resolveException(request, response, null, refusal);
        }
    }

    private void once(SignIn who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request.getHeader(KEY));
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) throw Refusal.tooMuch("access.repeat.large");
        switch (repeats.begin(who, key, hash(request, body))) {
            case Repeats.Nothing _ -> first(who, key, new Resent(request, body), response, chain);
            case Repeats.Told told -> again(told, response);
            case Repeats.Going _ -> throw Refusal.conflict("access.repeat.going");
            case Repeats.Other _ -> throw Refusal.unusable("access.repeat.other");
        }
    }

    private void first(
            SignIn who, UUID key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            chain.doFilter(request, answer);
            done = answer.getStatus() < 300;
            if (done)
                repeats.tell(
                        who,
                        key,
                        new Repeats.Told(
                                answer.getStatus(), answer.getHeader("Location"), answer.getContentAsByteArray()));
        } finally {
            if (!done) repeats.forget(who, key);
            answer.copyBodyToResponse();
        }
    }

    private static void again(Repeats.Told told, HttpServletResponse response) throws IOException {
        response.setStatus(told.status());
        if (told.location() != null) response.setHeader("Location", told.location());
        if (told.body().length == 0) return;
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(told.body());
    }

    /** The draft has it in quotes; many send it without. */
    private static UUID key(String header) {
        var key = Typed.id(header.replace("\"", ""));
        if (key == null) throw Refusal.flawed(Flaw.at(KEY, "access.repeat.key"));
        return key;
    }

    private static byte[] hash(HttpServletRequest request, byte[] body) {
        var asked = request.getRequestURI() + "?" + Objects.requireNonNullElse(request.getQueryString(), "") + "\n";
        return Hash.of(asked.getBytes(StandardCharsets.UTF_8), body);
    }
}
