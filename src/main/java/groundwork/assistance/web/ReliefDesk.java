package groundwork.assistance.web;

import groundwork.assistance.Entering;
import groundwork.assistance.Pot;
import groundwork.assistance.Pots;
import groundwork.assistance.Relief;
import groundwork.assistance.Reliefs;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.ledger.Postings;
import groundwork.ledger.ReliefEntry.Given;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Supply;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Relief goods: what is in stock, what came in, and what was given on which occasion. */
@Controller
class ReliefDesk {

    private static final int PAGE = 30;
    private static final int GOODS = 50;

    private final Reliefs reliefs;
    private final Pots pots;
    private final Entering entering;
    private final Labels labels;

    ReliefDesk(Reliefs reliefs, Pots pots, Entering entering, Labels labels) {
        this.reliefs = reliefs;
        this.pots = pots;
        this.entering = entering;
        this.labels = labels;
    }

    @GetMapping("/assistance/relief")
    ReliefPage show(Scope scope, ProgrammeChoice programme, Paged.From from, Locale reader) {
        return page(scope, programme, false, from, reader);
    }

    @GetMapping("/assistance/relief/stock")
    ReliefPage blank(Scope scope, ProgrammeChoice programme, Paged.From from, Locale reader) {
        return page(scope, programme, true, from, reader);
    }

    @PostMapping("/assistance/relief/stock")
    Answer stock(
            Scope scope, ProgrammeChoice programme, @RequestParam MultiValueMap<String, String> sent, Locale reader) {
        try {
            var read = new StockForm(sent).read(entering.today());
            var about = entering.about(scope, programme, null);
            var entry = entering.enter(scope, about, read.day(), read.entry(), read.note());
            return Moved.to(programme.in("/assistance/relief"))
                    .saying("assistance.done.stock")
                    .undoneBy("/entries/" + entry + "/strike");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, true, Paged.From.FIRST, reader));
        }
    }

    /** @param stocking then the pages are those of the stock, otherwise those of what was given */
    private ReliefPage page(Scope scope, ProgrammeChoice programme, boolean stocking, Paged.From from, Locale reader) {
        var found = reliefs.page(scope, programme.id(), stocking ? Paged.From.FIRST : from, PAGE);
        var stock = pots.stock(scope, programme.id(), stocking ? from : Paged.From.FIRST, GOODS);
        return new ReliefPage(
                programme,
                stock.with(rows -> stock(scope, rows, reader)),
                pots.below(scope, programme.id()).goods(),
                found.with(rows -> lines(scope, rows, reader)),
                stocking,
                labels.constants(GoodsKind.values(), reader),
                labels.constants(GoodsUnit.values(), reader),
                labels.none("assistance.supply.none", labels.constants(Supply.values(), reader), reader),
                entering.today());
    }

    private List<ReliefPage.Stock> stock(Scope scope, List<Pot> rows, Locale reader) {
        var known = labels.known(scope, reader);
        return rows.stream()
                .map(pot -> stock(pot, known.unit(pot.unit()), reader))
                .toList();
    }

    private ReliefPage.Stock stock(Pot pot, String unit, Locale reader) {
        var parts = pot.goods().split("\\.");
        return new ReliefPage.Stock(
                pot,
                labels.say("entry.goods_kind." + parts[0], reader),
                labels.say("entry.goods_unit." + parts[1], reader),
                unit);
    }

    List<ReliefPage.Line> lines(Scope scope, List<Relief> found, Locale reader) {
        var said = Said.of(scope, found.stream().map(Relief::wordsOf).toList(), Stream.of());
        var known = labels.known(scope, reader)
                .with(found.stream().map(Relief::village).toList(), List.of());
        var entries = scope.read(
                db -> new Postings(db).effective(found.stream().map(Relief::id).toList()));
        return found.stream()
                .filter(one -> entries.containsKey(one.id())
                        && entries.get(one.id()).fact().entry() instanceof Given)
                .map(one -> new ReliefPage.Line(
                        one,
                        (Given) entries.get(one.id()).fact().entry(),
                        known.village(one.village()),
                        said.note(one.wordsOf())))
                .toList();
    }
}
