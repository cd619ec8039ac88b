package groundwork.demand.web;

import groundwork.frame.Page;
import groundwork.frame.Paged;
import java.util.UUID;

/** Everybody who has opened a demand, the latest first. */
public record SeenList(UUID demand, Paged<DemandPage.Looked> seen) implements Page {}
