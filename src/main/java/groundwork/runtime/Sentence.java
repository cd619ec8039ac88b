package groundwork.runtime;

import groundwork.runtime.postgres.Refusal;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.springframework.boot.web.server.PortInUseException;

/** A failure in one plain sentence, taken from the refusal inside it or else from its innermost cause. */
final class Sentence {

    private Sentence() {}

    static String of(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof Refusal || cause instanceof PortInUseException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof FileSystemException file) return of(file);
        var message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return "Something unforeseen happened (" + cause.getClass().getSimpleName() + "); --debug shows where.";
        }
        var line = message.strip().lines().findFirst().orElseThrow();
        return line.matches(".*[.!?。]") ? line : line + ".";
    }

    /** Java's own message is the file's name alone. */
    private static String of(FileSystemException file) {
        return switch (file) {
            case NoSuchFileException none -> "There is no file " + none.getFile() + ".";
            case AccessDeniedException denied -> "The file " + denied.getFile() + " cannot be opened: no permission.";
            case FileAlreadyExistsException there ->
                there.getFile() + " is there already; take another name or move it away.";
            default -> file.getFile() + ": " + (file.getReason() == null ? "cannot be used" : file.getReason()) + ".";
        };
    }
}
