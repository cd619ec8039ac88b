package groundwork.access.web;

import groundwork.frame.Page;
import java.util.List;

/** Who can see one record, and by which grant. */
public record ReaderList(List<Reader> readers) implements Page {

    /** @param name of the officer */
    public record Reader(String name, GrantLine line) {

        @Override
        public String toString() {
            return "Reader";
        }
    }
}
