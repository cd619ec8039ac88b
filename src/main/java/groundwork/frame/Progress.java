package groundwork.frame;

/** How work says how far it is. May be called as often as one likes; little of it reaches the database. */
public interface Progress {

    /** How many there are, as soon as that is known. */
    void total(long count);

    /**
     * How many are done so far.
     *
     * @throws Stopped where the officer asked for an end: let it pass, after what was begun is whole
     */
    void done(long count);

    /** For work that nobody watches: a test, the command line. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void total(long count) {}

        @Override
        public void done(long count) {}
    };

    /** The officer asked for an end. */
    final class Stopped extends RuntimeException {

        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
