package groundwork.access.web;

import java.util.UUID;

/** @param unit null where he has none */
record Person(UUID id, String name, UUID unit, String duty) {}
