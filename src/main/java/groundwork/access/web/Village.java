package groundwork.access.web;

import groundwork.frame.Bilingual;

record Village(long code, Bilingual name, Place township) {}
