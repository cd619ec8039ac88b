package groundwork.frame;

import java.util.List;

/** What is the same for every page while the program runs. */
record Fittings(Messages messages, Assets assets, List<Destination> destinations, boolean developing) {

    static Fittings read(Messages messages, List<Destination> destinations) {
        return new Fittings(messages, AssetFiles.read(), destinations, Boolean.getBoolean("groundwork.dev"));
    }

    /** As they are for this request: while somebody develops, words and styles are read anew. */
    Fittings now() {
        return developing ? read(MessageFiles.read(true), destinations) : this;
    }
}
