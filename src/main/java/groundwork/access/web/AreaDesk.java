package groundwork.access.web;

import groundwork.directory.Area;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.Townships;
import groundwork.directory.VillageMoves;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The county's areas; moving a village to another township. */
@Controller
class AreaDesk {

    private final AreaPages pages;
    private final VillageMoves moves;
    private final ReachChanges changes;

    AreaDesk(AreaPages pages, VillageMoves moves, ReachChanges changes) {
        this.pages = pages;
        this.moves = moves;
        this.changes = changes;
    }

    @GetMapping("/areas")
    AreaTree tree(Scope scope, Locale reader) {
        return pages.tree(scope, reader);
    }

    @GetMapping("/areas/{code}/move")
    AreaMove ask(Scope scope, @PathVariable String code, Locale reader) {
        return pages.move(scope, village(scope, code), null, null, reader);
    }

    /** First shows whose reach changes; does it when that was seen. */
    @PostMapping("/areas/{code}/move")
    Answer move(
            Scope scope,
            SignIn who,
            @PathVariable String code,
            @RequestParam(required = false) String township,
            @RequestParam(required = false) String seen,
            Locale reader) {
        long village = village(scope, code);
        var to = pages.townships(scope).stream()
                .filter(area -> Long.toString(area.code()).equals(township))
                .findFirst()
                .orElse(null);
        long from = Townships.now(scope).of(village);
        if (to == null || to.code() == from) return refused("access.area.flaw.township", scope, code, reader);
        var change = changes.ofVillage(scope, from, to.code(), reader);
        if (change.gains(who)) return refused("access.area.flaw.gain", scope, code, reader);
        if (seen == null) return pages.move(scope, village, to, change, reader);
        moves.move(scope, village, to.code());
        return Moved.to("/areas").saying("access.area.moved");
    }

    private Answer refused(String flaw, Scope scope, String code, Locale reader) {
        return Refusal.flawed(Flaw.at("township", flaw)).on(ask(scope, code, reader));
    }

    private static long village(Scope scope, String code) {
        var village = Area.village(scope.county(), code);
        if (village == null) throw Refusal.missing("access.area.missing");
        return village;
    }
}
