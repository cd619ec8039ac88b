package groundwork.access.web;

import groundwork.directory.UnitKind;
import groundwork.frame.Bilingual;
import groundwork.frame.OneOf;
import java.util.UUID;

/** @param parent null for one that belongs to none */
record Body(UUID id, Bilingual name, @OneOf(UnitKind.class) String kind, UUID parent) {}
