package groundwork.site;

/** The settings would make the program reachable in a way that it must not be; the sentence says what to do. */
final class Unreachable extends IllegalStateException {

    Unreachable(String sentence) {
        super(sentence);
    }
}
