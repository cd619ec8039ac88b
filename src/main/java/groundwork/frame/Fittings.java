package groundwork.frame;

import java.util.List;

/**
 * What is the same for every page while the program runs.
 *
 * @param bell null where nobody is told of anything
 */
record Fittings(Messages messages, Assets assets, List<Destination> destinations, Bell bell, boolean developing) {

    static Fittings read(Messages messages, List<Destination> destinations, Bell bell) {
        return new Fittings(messages, AssetFiles.read(), destinations, bell, Boolean.getBoolean("groundwork.dev"));
    }

    /** As they are for this request: while somebody develops, words and styles are read anew. */
    Fittings now() {
        return developing ? read(MessageFiles.read(true), destinations, bell) : this;
    }
}
