package groundwork.access.web;

import groundwork.directory.Officer;
import groundwork.directory.Unit;
import groundwork.frame.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One unit.
 *
 * @param parent or null
 * @param area where it sits; empty where nobody has said
 * @param below directly
 * @param roles of its people, for whom may know; otherwise none
 */
public record UnitPage(
        Unit unit, Unit parent, String area, List<Unit> below, List<Officer> people, Map<UUID, List<GrantLine>> roles)
        implements Page {

    public String path() {
        return "/units/" + unit.id();
    }

    public List<GrantLine> roles(Officer officer) {
        return roles.getOrDefault(officer.id(), List.of());
    }
}
