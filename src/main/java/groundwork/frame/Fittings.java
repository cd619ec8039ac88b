package groundwork.frame;

import java.util.List;
import java.util.function.Supplier;

/** What is the same for every page while the program runs; in development the assets are read anew each time. */
record Fittings(Messages messages, Supplier<Assets> files, List<Destination> destinations) {

    Assets assets() {
        return files.get();
    }
}
