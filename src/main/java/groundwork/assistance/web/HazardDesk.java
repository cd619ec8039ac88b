package groundwork.assistance.web;

import groundwork.assistance.Entering;
import groundwork.assistance.Hazard;
import groundwork.assistance.Hazards;
import groundwork.assistance.Helps;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.HazardEntry.HazardKind;
import groundwork.ledger.HazardEntry.HazardUrgency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hazards: which are open, entering one that was found, and that one was cleared. */
@Controller
class HazardDesk {

    private static final int PAGE = 50;

    private final Hazards hazards;
    private final Helps helps;
    private final Entering entering;
    private final Labels labels;

    HazardDesk(Hazards hazards, Helps helps, Entering entering, Labels labels) {
        this.hazards = hazards;
        this.helps = helps;
        this.entering = entering;
        this.labels = labels;
    }

    /** Which part of the page is shown. */
    private record View(boolean cleared, boolean adding, UUID clearing, Paged.From from) {}

    @GetMapping("/assistance/hazards")
    HazardPage show(
            Scope scope,
            ProgrammeChoice programme,
            @RequestParam(defaultValue = "") String state,
            Paged.From from,
            Locale reader) {
        return page(scope, programme, new View(state.equals("cleared"), false, null, from), reader);
    }

    @GetMapping("/assistance/hazards/new")
    HazardPage blank(Scope scope, ProgrammeChoice programme, Locale reader) {
        return page(scope, programme, new View(false, true, null, Paged.From.FIRST), reader);
    }

    @PostMapping("/assistance/hazards")
    Answer find(Scope scope, ProgrammeChoice programme, HazardForm form, Locale reader) {
        try {
            var read = form.found(scope.county(), entering.today());
            var about = entering.about(scope, programme, form.code(scope.county()));
            var entry = entering.enter(scope, about, read.day(), read.entry(), read.note());
            return Moved.to(programme.in("/assistance/hazards"))
                    .saying("assistance.done.hazard")
                    .undoneBy("/entries/" + entry + "/strike");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, new View(false, true, null, Paged.From.FIRST), reader));
        }
    }

    @GetMapping("/assistance/hazards/{id}/clearing")
    HazardPage clearing(Scope scope, ProgrammeChoice programme, @PathVariable UUID id, Locale reader) {
        if (find(scope, id).cleared() != null) throw Refusal.conflict("assistance.hazard.over");
        return page(scope, programme, new View(false, false, id, Paged.From.FIRST), reader);
    }

    @PostMapping("/assistance/hazards/{id}/clearing")
    Answer clear(Scope scope, ProgrammeChoice programme, @PathVariable UUID id, HazardForm form, Locale reader) {
        try {
            var typed = new Typed();
            var day = typed.past("day", form.day(), entering.today());
            var text = typed.optional("text", form.text());
            typed.check();
            var entry = hazards.clear(scope, id, day, text);
            return Moved.to(programme.in("/assistance/hazards"))
                    .saying("assistance.done.clearing")
                    .undoneBy("/entries/" + entry + "/strike");
        } catch (Refusal refusal) {
            if (refusal.flaws().isEmpty()) throw refusal;
            return refusal.on(page(scope, programme, new View(false, false, id, Paged.From.FIRST), reader));
        }
    }

    private Hazard find(Scope scope, UUID id) {
        return hazards.find(scope, id).orElseThrow(() -> Refusal.missing("assistance.hazard.missing"));
    }

    /** That which is being cleared alone, however far down the list it is. */
    private HazardPage page(Scope scope, ProgrammeChoice programme, View view, Locale reader) {
        var found = view.clearing() == null
                ? hazards.page(scope, programme.id(), !view.cleared(), view.from(), PAGE)
                : new Paged<>(List.of(find(scope, view.clearing())), null, null);
        return new HazardPage(
                programme,
                view.cleared(),
                hazards.open(scope, programme.id()),
                helps.values(scope, programme.id(), List.of("hazard.places")).getFirst(),
                found.with(rows -> lines(scope, rows, reader)),
                view.adding(),
                view.clearing(),
                view.adding() ? labels.villages(scope, reader) : List.of(),
                labels.constants(HazardKind.values(), reader),
                labels.constants(HazardUrgency.values(), reader),
                entering.today());
    }

    List<HazardLine> lines(Scope scope, List<Hazard> found, Locale reader) {
        var said = Said.of(scope, found.stream().map(Hazard::wordsOf).toList(), Stream.of());
        var known = labels.known(scope, reader)
                .with(found.stream().map(Hazard::village).toList(), List.of());
        return found.stream()
                .map(one -> new HazardLine(
                        one,
                        one.kind() == null ? "" : labels.say("entry.hazard_kind." + one.kind(), reader),
                        one.urgency() == null ? "" : labels.say("entry.hazard_urgency." + one.urgency(), reader),
                        known.village(one.village()),
                        said.field(one.wordsOf(), "note", "place"),
                        said.field(one.wordsOf(), "note", "text")))
                .toList();
    }
}
