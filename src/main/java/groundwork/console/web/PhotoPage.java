package groundwork.console.web;

import groundwork.frame.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Photos of a demand, as it was and as it became.
 *
 * @param latest the step to which one of what it became is added; null before there is any
 */
public record PhotoPage(UUID demand, List<Shown> before, List<Shown> after, UUID latest) implements Page {

    /**
     * @param kind of the step it belongs to, by its wire name
     * @param removable by whoever looks
     */
    public record Shown(UUID id, String kind, LocalDate day, boolean removable) {

        public String address() {
            return "/attachments/" + id;
        }
    }

    public String address() {
        return "/demands/" + demand + "/photos";
    }
}
