package groundwork.card.web;

import groundwork.card.Done;
import groundwork.card.Undoing;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes back what was just entered, and goes on where one was. */
@Controller
class UndoingDesk {

    private final Undoing undoing;
    private final Counties counties;

    UndoingDesk(Undoing undoing, Counties counties) {
        this.undoing = undoing;
        this.counties = counties;
    }

    @PostMapping("/cards/villages/{code}/undoing/{first}/{entries}")
    Answer inVillage(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            @PathVariable UUID first,
            @PathVariable int entries) {
        undoing.run(scope, new Done(first, entries));
        var village = VillagePages.code(scope, code);
        return Moved.to(counties.looked(programme).in("/cards/villages/" + village))
                .saying("card.undone");
    }

    @PostMapping("/households/{id}/undoing/{first}/{entries}")
    Answer ofHousehold(Scope scope, @PathVariable UUID id, @PathVariable UUID first, @PathVariable int entries) {
        undoing.run(scope, new Done(first, entries));
        return Moved.to("/households/" + id).saying("card.undone");
    }
}
