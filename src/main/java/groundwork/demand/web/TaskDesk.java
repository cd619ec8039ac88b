package groundwork.demand.web;

import groundwork.demand.Moves;
import groundwork.directory.Scope;
import groundwork.directory.Units;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.ledger.DemandEntry;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One demand, and what is done with it. */
@Controller
class TaskDesk {

    private final DemandPages pages;
    private final Moves moves;
    private final Units units;

    TaskDesk(DemandPages pages, Moves moves, Units units) {
        this.pages = pages;
        this.moves = moves;
        this.units = units;
    }

    @GetMapping("/demands/{id}")
    DemandPage show(Scope scope, @PathVariable UUID id, Locale reader) {
        return pages.page(scope, id, null, reader);
    }

    /** With the form of one task open. */
    @GetMapping("/demands/{id}/{task}")
    DemandPage form(Scope scope, @PathVariable UUID id, @PathVariable String task, Locale reader) {
        return pages.page(scope, id, task(task), reader);
    }

    @PostMapping("/demands/{id}/{task}")
    Answer take(Scope scope, @PathVariable UUID id, @PathVariable String task, TaskForm form, Locale reader) {
        var asked = task(task);
        var demand = pages.demand(scope, id);
        if (demand.raised() == null) throw Refusal.missing("demand.missing");
        try {
            var read = form.read(asked, demand, pages.today());
            if (read.what() instanceof DemandEntry.Referred to
                    && units.find(scope, to.unit()).isEmpty())
                throw Refusal.flawed(Flaw.at("unit", "demand.flaw.unit"));
            var told = moves.take(scope, read.what(), read.day(), read.note());
            return Moved.to("/demands/" + id)
                    .saying(told.flagged() ? "demand.done.flagged" : "demand.done." + asked.word());
        } catch (Refusal refusal) {
            return refusal.on(pages.page(scope, id, asked, reader));
        }
    }

    private static Task task(String word) {
        return Task.of(word).orElseThrow(() -> Refusal.missing("demand.missing"));
    }
}
