package groundwork.runtime.postgres;

/**
 * Groundwork will not start or go on, for a reason its operator can mend; the message is one whole sentence for that
 * person.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
