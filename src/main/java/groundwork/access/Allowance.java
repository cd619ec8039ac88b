package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How much of something one may do: so much at once, and as much again over the time. Wide enough that nobody at work
 * meets one; they stop a program that guesses, collects or floods.
 */
public enum Allowance {
    /** Of an address, before anybody is known. A whole bureau may share one. */
    SIGN_IN(120, Duration.ofMinutes(10)),
    /** Of an address, for forms that are answered by QR code. A whole village may share one. */
    ANSWER(240, Duration.ofMinutes(10)),
    /** Of an address for forms answered in a browser that has done no work for them, and has: a whole meeting may. */
    FORM(20, Duration.ofHours(1)),
    FORM_WORKED(200, Duration.ofHours(1)),
    /** Of an address at a card's page. A whole network of phones may share one. */
    CARD(600, Duration.ofMinutes(10)),
    /** Codes that name no card: who tries them out finds none among 2^40. */
    CARD_UNKNOWN(60, Duration.ofHours(1)),
    /** Messages of an address whose browser has done no work for them, and has. */
    CARD_MESSAGE(10, Duration.ofHours(1)),
    CARD_WORKED(100, Duration.ofHours(1)),
    /** Messages by one card, and from one village, however they come. */
    CARD_OWN(10, Duration.ofDays(1)),
    CARD_VILLAGE(200, Duration.ofDays(1)),
    /** Answers of a household to what was entered for it. */
    CARD_ANSWER(40, Duration.ofDays(1)),
    /** Tries of an address to open what is personal, beside those of each card. */
    CARD_KEY(30, Duration.ofHours(1)),
    /** Of an officer, as are those below. */
    EVERYTHING(1200, Duration.ofMinutes(2)),
    SEARCH(120, Duration.ofMinutes(1)),
    EXPORT(60, Duration.ofMinutes(10)),
    IMPORT(120, Duration.ofMinutes(10));

    private static final Pattern SEARCHES = Pattern.compile(".*/search|/trips/doors");
    private static final Pattern IMPORTS = Pattern.compile(
            "/imports|/imports/uploads/[^/]+/(look|import)|/account/paste|/officers/roster(/[^/]+/import)?");

    private final int many;
    private final Duration time;

    Allowance(int many, Duration time) {
        this.many = many;
        this.time = time;
    }

    int many() {
        return many;
    }

    Duration time() {
        return time;
    }

    /** The one for what an officer asks; most is only part of everything. */
    static Allowance of(HttpServletRequest request) {
        var address = request.getRequestURI();
        if (SEARCHES.matcher(address).matches()) return SEARCH;
        if (Takeaways.file(address)) return EXPORT;
        return request.getMethod().equals("POST") && IMPORTS.matcher(address).matches() ? IMPORT : EVERYTHING;
    }
}
