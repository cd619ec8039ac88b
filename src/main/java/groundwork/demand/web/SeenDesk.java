package groundwork.demand.web;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who has opened a demand, where they are more than its page names. */
@Controller
class SeenDesk {

    private final DemandPages pages;

    SeenDesk(DemandPages pages) {
        this.pages = pages;
    }

    @GetMapping("/demands/{id}/seen")
    SeenList list(Scope scope, @PathVariable UUID id, Paged.From from, Locale reader) {
        return pages.seenList(scope, id, from, reader);
    }
}
