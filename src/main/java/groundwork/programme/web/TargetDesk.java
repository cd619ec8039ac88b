package groundwork.programme.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.programme.Planning;
import groundwork.programme.Programmes;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting a programme's targets. */
@Controller
class TargetDesk {

    private final Programmes programmes;
    private final Planning planning;
    private final Progress progress;
    private final Labels labels;

    TargetDesk(Programmes programmes, Planning planning, Progress progress, Labels labels) {
        this.programmes = programmes;
        this.planning = planning;
        this.progress = progress;
        this.labels = labels;
    }

    @GetMapping("/programmes/{slug}/targets")
    TargetEdit show(Scope scope, @PathVariable String slug, Locale reader) {
        var programme = programmes.require(scope, slug);
        return new TargetEdit(programme, progress.targets(scope, programme, reader), labels.figures(reader));
    }

    @PostMapping("/programmes/{slug}/targets")
    Answer set(
            Scope scope,
            @PathVariable String slug,
            @RequestParam(required = false) String figure,
            @RequestParam(required = false) String atLeast,
            Locale reader) {
        try {
            var typed = new Typed();
            var amount = typed.amount("atLeast", atLeast);
            typed.check();
            planning.target(scope, programmes.require(scope, slug), Typed.text(figure), amount);
            return Moved.to("/programmes/" + slug + "/targets").saying("programme.target.set");
        } catch (Refusal refusal) {
            return refusal.on(show(scope, slug, reader));
        }
    }

    @PostMapping("/programmes/{slug}/targets/{entry}/removal")
    Answer remove(Scope scope, @PathVariable String slug, @PathVariable UUID entry) {
        planning.strike(scope, programmes.require(scope, slug), entry);
        return Moved.to("/programmes/" + slug + "/targets").saying("programme.target.removed");
    }
}
