package groundwork.demand.web;

import groundwork.demand.State;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
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
    private final Taking taking;

    TaskDesk(DemandPages pages, Taking taking) {
        this.pages = pages;
        this.taking = taking;
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
            var told = taking.take(scope, demand, asked, form, pages.today());
            var passed = asked == Task.DECLINE && pages.demand(scope, id).state() == State.REFERRED;
            return Moved.to("/demands/" + id)
                    .saying("demand.done." + (told.flagged() ? "flagged" : passed ? "passed" : asked.word()));
        } catch (Refusal refusal) {
            return refusal.on(pages.page(scope, id, asked, reader));
        }
    }

    private static Task task(String word) {
        return Task.of(word).orElseThrow(() -> Refusal.missing("demand.missing"));
    }
}
