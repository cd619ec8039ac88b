package groundwork.frame;

/** The words of the console for tests of other modules; a key that is missing fails them. */
public final class TestMessages {

    private TestMessages() {}

    public static Messages read() {
        return MessageFiles.read(true);
    }
}
