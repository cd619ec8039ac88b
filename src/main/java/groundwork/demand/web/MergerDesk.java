package groundwork.demand.web;

import groundwork.directory.Scope;
import groundwork.frame.Typed;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks for the demand that one is to be merged into. */
@Controller("demandMergerDesk")
class MergerDesk {

    private final DemandPages pages;

    MergerDesk(DemandPages pages) {
        this.pages = pages;
    }

    /** By words, which never stand in an address. */
    @PostMapping("/demands/{id}/merger/search")
    DemandPage search(
            Scope scope, @PathVariable UUID id, @RequestParam(defaultValue = "") String words, Locale reader) {
        return pages.page(scope, id, Task.MERGER, Typed.text(words), reader);
    }
}
