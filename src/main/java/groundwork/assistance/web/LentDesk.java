package groundwork.assistance.web;

import groundwork.assistance.Entering;
import groundwork.assistance.Lent;
import groundwork.assistance.Lents;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.ledger.Benefit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Equipment: what was borrowed from whom and for what, and that it was given back. */
@Controller
class LentDesk {

    private static final int PAGE = 50;

    private final Lents lents;
    private final Entering entering;
    private final Labels labels;

    LentDesk(Lents lents, Entering entering, Labels labels) {
        this.lents = lents;
        this.entering = entering;
        this.labels = labels;
    }

    @GetMapping("/assistance/equipment")
    LentPage show(Scope scope, ProgrammeChoice programme, LentForm form, Paged.From from, Locale reader) {
        return page(scope, programme, form, false, from, reader);
    }

    @GetMapping("/assistance/equipment/new")
    LentPage blank(Scope scope, ProgrammeChoice programme, LentForm form, Locale reader) {
        return page(scope, programme, form, true, Paged.From.FIRST, reader);
    }

    @PostMapping("/assistance/equipment")
    Answer borrow(Scope scope, ProgrammeChoice programme, LentForm form, Locale reader) {
        try {
            var read = form.read(entering.today());
            var entry = entering.enter(
                    scope, entering.aboutOf(scope, programme, form.subject()), read.day(), read.entry(), read.note());
            return Moved.to(LentPage.of(programme, "", form.subject()))
                    .saying("assistance.done.lent")
                    .undoneBy("/entries/" + entry + "/strike");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, form, true, Paged.From.FIRST, reader));
        }
    }

    @PostMapping("/assistance/equipment/{id}/return")
    Answer giveBack(Scope scope, ProgrammeChoice programme, @PathVariable UUID id) {
        var entry = lents.giveBack(scope, id, entering.today());
        return Moved.to(programme.in("/assistance/equipment"))
                .saying("assistance.done.given_back")
                .undoneBy("/entries/" + entry + "/strike");
    }

    private LentPage page(
            Scope scope, ProgrammeChoice programme, LentForm form, boolean adding, Paged.From from, Locale reader) {
        var demand = form.subject();
        if (demand != null && !scope.opens(demand)) throw Refusal.missing("assistance.lent.missing");
        var found = lents.page(scope, programme.id(), demand, from, PAGE);
        return new LentPage(
                programme,
                demand,
                found.with(rows -> lines(scope, rows, reader)),
                adding,
                labels.units(scope, reader),
                labels.none("assistance.measure.none", labels.constants(Benefit.Measure.values(), reader), reader),
                entering.today());
    }

    private List<LentLine> lines(Scope scope, List<Lent> found, Locale reader) {
        var said = Said.of(scope, found.stream().map(Lent::wordsOf).toList(), Stream.of());
        var known = labels.known(scope, reader)
                .with(found.stream().map(Lent::village).toList(), List.of());
        return found.stream()
                .map(one -> new LentLine(
                        one,
                        said.field(one.wordsOf(), "note", "thing"),
                        said.field(one.wordsOf(), "note", "text"),
                        known.unit(one.lender()),
                        known.village(one.village())))
                .toList();
    }
}
