package groundwork.frame;

import java.util.List;

/**
 * Something asked for that will not be done, with the reason in the words of a message. Any module may throw one.
 * People see a page (or their form again), programs a problem document (RFC 9457) with the code.
 *
 * <p>The code is the message key. It is stable and, like the arguments, never holds personal words. A second message
 * {@code <code>.help} says what to do next, where there is one.
 */
public final class Refusal extends RuntimeException {

    private final transient List<Object> args;
    private final transient List<Flaw> flaws;
    private final String code;
    private final int status;

    private Refusal(int status, String code, List<Object> args, List<Flaw> flaws) {
        super(code);
        this.status = status;
        this.code = code;
        this.args = args;
        this.flaws = flaws;
    }

    /** There is no such thing, or not for this person: the two look the same. */
    public static Refusal missing(String code, Object... args) {
        return new Refusal(404, code, List.of(args), List.of());
    }

    /** This person may see it, but not do this. */
    public static Refusal forbidden(String code, Object... args) {
        return new Refusal(403, code, List.of(args), List.of());
    }

    /** It does not fit the state things are in. */
    public static Refusal conflict(String code, Object... args) {
        return new Refusal(409, code, List.of(args), List.of());
    }

    /** What was sent as a whole cannot be used, a file for example. */
    public static Refusal unusable(String code, Object... args) {
        return new Refusal(422, code, List.of(args), List.of());
    }

    /** It was asked for more often than it is given. */
    public static Refusal tooOften(String code, Object... args) {
        return new Refusal(429, code, List.of(args), List.of());
    }

    /** More was sent at once than is taken. */
    public static Refusal tooMuch(String code, Object... args) {
        return new Refusal(413, code, List.of(args), List.of());
    }

    /** What was sent could not even be read: a number that is none in the address, for example. */
    static Refusal unreadable(List<Flaw> flaws) {
        return new Refusal(400, "frame.refusal.400", List.of(), flaws);
    }

    /** Fields of a form have to be put right first. */
    public static Refusal flawed(List<Flaw> flaws) {
        return new Refusal(422, "frame.refusal.flawed", List.of(flaws.size()), List.copyOf(flaws));
    }

    public static Refusal flawed(Flaw... flaws) {
        return flawed(List.of(flaws));
    }

    /** A refusal known only by its status: one of the general sentences. */
    static Refusal of(int status) {
        var code = switch (status) {
            case 400, 401, 403, 404, 405, 406, 409, 413, 414, 415, 421, 422, 429, 431, 503 -> "frame.refusal." + status;
            default -> status < 500 ? "frame.refusal.400" : "frame.refusal.500";
        };
        return new Refusal(status, code, List.of(), List.of());
    }

    /** Shows the form again, with this refusal on it. */
    public Refused on(Page form) {
        return new Refused(form, this);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    public int status() {
        return status;
    }
}
