package groundwork.access.web;

import groundwork.frame.Bilingual;
import java.util.UUID;

/** @param parent null for one that belongs to none */
record Body(UUID id, Bilingual name, String kind, UUID parent) {}
