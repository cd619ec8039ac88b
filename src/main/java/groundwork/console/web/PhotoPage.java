package groundwork.console.web;

import groundwork.demand.DemandPhotos;
import groundwork.frame.Page;
import java.util.List;
import java.util.UUID;

/**
 * Photos of a demand, as it was and as it became.
 *
 * @param latest the step to which one of what it became is added; null before there is any
 */
public record PhotoPage(UUID demand, List<Shown> before, List<Shown> after, UUID latest) implements Page {

    /** @param removable by whoever looks */
    public record Shown(DemandPhotos.Shown photo, boolean removable) {}

    public String address() {
        return "/demands/" + demand + "/photos";
    }
}
