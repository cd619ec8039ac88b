package groundwork.access.web;

import groundwork.directory.Unit;
import groundwork.frame.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The units of the county; mayChange for an administrator. */
public record UnitList(List<Unit> units, Map<UUID, Unit> byId, boolean mayChange) implements Page {}
