package groundwork.frame;

import java.util.List;

/** What is the same for every page while the program runs. */
record Fittings(Messages messages, Assets assets, List<Destination> destinations) {}
