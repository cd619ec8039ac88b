package groundwork.assistance.web;

import groundwork.assistance.Difficulties;
import groundwork.assistance.Entering;
import groundwork.assistance.Helping;
import groundwork.assistance.Helps;
import groundwork.assistance.Pairing;
import groundwork.assistance.Pairings;
import groundwork.assistance.Pots;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One pairing: its plan, what is given within it, and its end. */
@Controller
class PairingDesk {

    private static final int SHOWN = 100;

    private final PairLines lines;
    private final Helps helps;
    private final Helping helping;
    private final Pairings pairings;
    private final Pots pots;
    private final Difficulties difficulties;
    private final Entering entering;

    PairingDesk(
            PairLines lines,
            Helps helps,
            Helping helping,
            Pairings pairings,
            Pots pots,
            Difficulties difficulties,
            Entering entering) {
        this.lines = lines;
        this.helps = helps;
        this.helping = helping;
        this.pairings = pairings;
        this.pots = pots;
        this.difficulties = difficulties;
        this.entering = entering;
    }

    @GetMapping("/assistance/pairings/{id}")
    PairingPage show(Scope scope, @PathVariable UUID id, Locale reader) {
        return page(scope, id, null, reader);
    }

    @GetMapping("/assistance/pairings/{id}/{task}")
    PairingPage task(Scope scope, @PathVariable UUID id, @PathVariable String task, Locale reader) {
        return page(scope, id, known(task), reader);
    }

    @PostMapping("/assistance/pairings/{id}/{task}")
    Answer enter(Scope scope, @PathVariable UUID id, @PathVariable String task, HelpForm form, Locale reader) {
        var done = known(task);
        try {
            var entry = form.enter(helping, scope, id, done, entering.today());
            return Moved.to("/assistance/pairings/" + id)
                    .saying("assistance.done." + done.word())
                    .undoneBy("/entries/" + entry + "/strike");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, id, done, reader));
        }
    }

    @PostMapping("/assistance/jobs/{id}/confirmation")
    Answer confirm(Scope scope, @PathVariable UUID id) {
        var entry = helping.confirmJob(scope, id);
        return Moved.to("/entries/" + id)
                .saying("assistance.done.confirmation")
                .undoneBy("/entries/" + entry + "/strike");
    }

    private static Task known(String task) {
        var one = Typed.one(Task.class, task);
        if (one == null) throw Refusal.missing("assistance.pairing.missing");
        return one;
    }

    private PairingPage page(Scope scope, UUID id, Task open, Locale reader) {
        var pairing = pairings.find(scope, id).orElseThrow(() -> Refusal.missing("assistance.pairing.missing"));
        var within = helps.received(scope, List.of(id), SHOWN);
        return new PairingPage(
                lines.pairs(scope, List.of(pairing), reader).getFirst(),
                plan(scope, pairing),
                lines.lines(scope, within),
                pairing.household() == null ? List.of() : difficulties.of(scope, pairing.household(), reader, SHOWN),
                pots.find(scope, Pots.key(null, null, id)).orElse(null),
                open,
                entering.today());
    }

    private static String plan(Scope scope, Pairing pairing) {
        return pairing.planOf() == null
                ? ""
                : Said.of(scope, List.of(pairing.planOf()), Stream.of()).field(pairing.planOf(), "note", "text");
    }
}
