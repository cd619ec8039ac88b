package groundwork.access.web;

import groundwork.frame.Bilingual;

/** @param code of two to twelve digits */
record Place(long code, Bilingual name) {}
