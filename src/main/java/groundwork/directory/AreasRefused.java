package groundwork.directory;

/** The file holds no areas we can use; the message says why, for the person who gave it. Nothing was changed. */
public class AreasRefused extends RuntimeException {

    AreasRefused(String message) {
        super(message);
    }
}
