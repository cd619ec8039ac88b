package groundwork.programme.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.programme.PlanWords;
import groundwork.programme.Planning;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Planning a programme, and putting its plan right. */
@Controller
class PlanDesk {

    private final Programmes programmes;
    private final Planning planning;
    private final Labels labels;

    PlanDesk(Programmes programmes, Planning planning, Labels labels) {
        this.programmes = programmes;
        this.planning = planning;
        this.labels = labels;
    }

    @GetMapping("/programmes/new")
    PlanEdit blank(Scope scope, Locale reader) {
        return edit(scope, null, PlanWords.titled(""), reader);
    }

    @PostMapping("/programmes")
    Answer plan(Scope scope, PlanForm form, Locale reader) {
        try {
            var programme = planning.plan(scope, form.draft());
            return Moved.to("/programmes/" + programme.slug()).saying("programme.planned");
        } catch (Refusal refusal) {
            return refusal.on(blank(scope, reader));
        }
    }

    @GetMapping("/programmes/{slug}/correction")
    PlanEdit show(Scope scope, @PathVariable String slug, Locale reader) {
        var programme = programmes.require(scope, slug);
        return edit(scope, programme, programmes.plan(scope, programme.id()), reader);
    }

    @PostMapping("/programmes/{slug}/correction")
    Answer correct(Scope scope, @PathVariable String slug, PlanForm form, Locale reader) {
        try {
            planning.correct(scope, programmes.require(scope, slug), form.draft());
            return Moved.to("/programmes/" + slug).saying("programme.corrected");
        } catch (Refusal refusal) {
            return refusal.on(show(scope, slug, reader));
        }
    }

    private PlanEdit edit(Scope scope, Programme programme, PlanWords words, Locale reader) {
        return new PlanEdit(programme, words, labels.kinds(reader), labels.units(scope, reader));
    }
}
