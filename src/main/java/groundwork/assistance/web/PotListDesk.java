package groundwork.assistance.web;

import groundwork.assistance.Pots;
import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is set aside, where there is more than the page of the funds shows. */
@Controller
class PotListDesk {

    private static final int SHOWN = 50;

    private final Pots pots;

    PotListDesk(Pots pots) {
        this.pots = pots;
    }

    /** @param loose of no programme */
    @GetMapping("/assistance/funds/apart")
    PotList list(
            Scope scope,
            ProgrammeChoice programme,
            @RequestParam(required = false) String below,
            @RequestParam(required = false) String loose,
            Paged.From from) {
        var found = below != null
                ? pots.below(scope, programme.id(), from, SHOWN)
                : pots.apart(scope, loose == null ? programme.id() : null, from, SHOWN);
        return new PotList(programme, below != null, found);
    }
}
