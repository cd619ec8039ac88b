package groundwork.directory;

import java.util.List;

/** Villages that lie in a township against their codes, and those that their codes would put there and do not. */
record Redrawn(List<Long> came, List<Long> went) {

    static final Redrawn NONE = new Redrawn(List.of(), List.of());
}
