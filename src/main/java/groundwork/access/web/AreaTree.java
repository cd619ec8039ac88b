package groundwork.access.web;

import groundwork.frame.Page;
import java.util.List;

/** The townships and villages of the county, or of one's part of it. */
public record AreaTree(List<Township> townships, boolean mayMove) implements Page {

    /** @param name its code where it is not loaded */
    public record Township(long code, String name, List<Village> villages) {}

    /** @param moved it lies in another township than its code says */
    public record Village(long code, String name, boolean moved) {}

    public int villages() {
        return townships.stream().mapToInt(each -> each.villages().size()).sum();
    }
}
