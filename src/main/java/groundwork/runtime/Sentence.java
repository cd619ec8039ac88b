package groundwork.runtime;

import groundwork.runtime.postgres.Refusal;
import org.springframework.boot.web.server.PortInUseException;

/** A failure in one plain sentence, taken from the refusal inside it or else from its innermost cause. */
final class Sentence {

    private Sentence() {}

    static String of(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof Refusal || cause instanceof PortInUseException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        var message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return "Something unforeseen happened (" + cause.getClass().getSimpleName() + "); --debug shows where.";
        }
        var line = message.strip().lines().findFirst().orElseThrow();
        return line.matches(".*[.!?。]") ? line : line + ".";
    }
}
