package groundwork.assistance.web;

import groundwork.assistance.Entering;
import groundwork.assistance.Movement;
import groundwork.assistance.Pot;
import groundwork.assistance.Pots;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Benefit;
import groundwork.ledger.Postings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Money: what came in, what was spent on what, and what is left. Spending more than there is is seen, not refused. */
@Controller
class FundsDesk {

    private static final int PAGE = 50;
    private static final int APART = 30;
    private static final Paged<Pot> NONE = new Paged<>(List.of(), null, null);

    private final Pots pots;
    private final Entering entering;
    private final Labels labels;

    FundsDesk(Pots pots, Entering entering, Labels labels) {
        this.pots = pots;
        this.entering = entering;
        this.labels = labels;
    }

    @GetMapping("/assistance/funds")
    FundsPage show(
            Scope scope,
            ProgrammeChoice programme,
            FundsForm form,
            @RequestParam(required = false) String loose,
            Paged.From from,
            Locale reader) {
        return page(scope, programme, form, loose != null, null, from, reader);
    }

    @GetMapping("/assistance/funds/new")
    FundsPage task(Scope scope, ProgrammeChoice programme, FundsForm form, Paged.From from, Locale reader) {
        var open = form.task() == null ? FundsTask.SPENT : known(form.task());
        return page(scope, programme, form, false, open, from, reader);
    }

    @PostMapping("/assistance/funds")
    Answer enter(Scope scope, ProgrammeChoice programme, FundsForm form, Locale reader) {
        var what = known(form.task());
        try {
            var read = form.read(what, entering.today());
            var demand = Typed.id(form.demand());
            var pairing = Typed.id(form.pairing());
            var about = entering.aboutOf(scope, programme, demand == null ? pairing : demand);
            var entry = entering.enter(scope, about, read.day(), read.entry(), read.note());
            var pot =
                    pots.find(scope, Pots.key(programme.id(), demand, pairing)).orElse(Pot.EMPTY);
            return Moved.to(programme.in("/assistance/funds" + FundsPage.about(demand, pairing)))
                    .saying(
                            pot.below() ? "assistance.done.funds.below" : "assistance.done.funds",
                            pot.below() ? pot.left().negate() : pot.left())
                    .undoneBy("/entries/" + entry + "/strike");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, form, false, what, Paged.From.FIRST, reader));
        }
    }

    private static FundsTask known(String task) {
        var one = Typed.one(FundsTask.class, task);
        if (one == null) throw Refusal.missing("assistance.funds.missing");
        return one;
    }

    private FundsPage page(
            Scope scope,
            ProgrammeChoice programme,
            FundsForm form,
            boolean loose,
            FundsTask open,
            Paged.From from,
            Locale reader) {
        var demand = Typed.id(form.demand());
        var pairing = demand == null ? Typed.id(form.pairing()) : null;
        var subject = demand == null ? pairing : demand;
        if (subject != null && !scope.opens(subject)) throw Refusal.missing("assistance.funds.missing");
        var of = loose ? null : programme.id();
        var key = Pots.key(of, demand, pairing);
        var found = pots.movements(scope, key, from, PAGE);
        return new FundsPage(
                programme,
                demand,
                pairing,
                pots.find(scope, key).orElse(Pot.EMPTY),
                found.with(rows -> lines(scope, rows, subject == null, reader)),
                loose && subject == null,
                loose || subject != null ? 0 : pots.loose(scope),
                subject == null ? pots.apart(scope, of, Paged.From.FIRST, APART) : NONE,
                others(pots.below(scope, programme.id(), Paged.From.FIRST, APART), key),
                open,
                labels.units(scope, reader),
                labels.none("assistance.measure.none", labels.constants(Benefit.Measure.values(), reader), reader),
                entering.today());
    }

    /** Without the one that the page is about. */
    private static Paged<Pot> others(Paged<Pot> below, String key) {
        return below.with(
                pots -> pots.stream().filter(pot -> !pot.pot().equals(key)).toList());
    }

    List<FundsLine> lines(Scope scope, List<Movement> found, boolean always, Locale reader) {
        var said = Said.of(scope, found.stream().map(Movement::wordsOf).toList(), Stream.of());
        var known = labels.known(scope, reader)
                .with(found.stream().map(Movement::village).toList(), List.of());
        var entries = scope.read(db ->
                new Postings(db).effective(found.stream().map(Movement::entry).toList()));
        return found.stream()
                .filter(one -> entries.containsKey(one.entry()))
                .map(one -> new FundsLine(
                        one,
                        entries.get(one.entry()).fact().entry(),
                        known.village(one.village()),
                        said.note(one.wordsOf()),
                        one.below(always)))
                .toList();
    }
}
