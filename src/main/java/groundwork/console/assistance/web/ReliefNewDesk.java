package groundwork.console.assistance.web;

import groundwork.assistance.Entering;
import groundwork.assistance.Pot;
import groundwork.assistance.Pots;
import groundwork.console.assistance.Neighbours;
import groundwork.console.trip.web.TripChoices;
import groundwork.directory.Area;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Occasion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Giving relief to households of a village. What was given is entered also where the stock has less. */
@Controller
class ReliefNewDesk {

    private final Entering entering;
    private final Pots pots;
    private final Neighbours neighbours;
    private final TripChoices choices;

    ReliefNewDesk(Entering entering, Pots pots, Neighbours neighbours, TripChoices choices) {
        this.entering = entering;
        this.pots = pots;
        this.neighbours = neighbours;
        this.choices = choices;
    }

    @GetMapping("/assistance/relief/new")
    ReliefNew blank(
            Scope scope, ProgrammeChoice programme, @RequestParam(defaultValue = "") String village, Locale reader) {
        return page(scope, programme, village, reader);
    }

    @PostMapping("/assistance/relief")
    Answer give(
            Scope scope, ProgrammeChoice programme, @RequestParam MultiValueMap<String, String> sent, Locale reader) {
        var form = new ReliefForm(sent);
        try {
            var read = form.read(entering.today());
            var about = entering.about(scope, programme, Area.village(scope.county(), form.village()));
            var id = entering.enter(scope, about, read.day(), read.entry(), Map.of("text", read.text()));
            var short_ = read.entry().goods().stream()
                    .map(goods -> Pots.goods(programme.id(), about.unit(), goods))
                    .anyMatch(key -> pots.find(scope, key).filter(Pot::below).isPresent());
            return Moved.to("/assistance/relief/" + id)
                    .saying(short_ ? "assistance.done.relief.below" : "assistance.done.relief")
                    .undoneBy("/entries/" + id + "/strike");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, form.village(), reader));
        }
    }

    private ReliefNew page(Scope scope, ProgrammeChoice programme, String typed, Locale reader) {
        var villages = choices.villages(scope, programme.slug(), reader);
        var village = typed == null || typed.isBlank() ? null : Area.village(scope.county(), typed);
        var offered = village != null && scope.offersVillage(village);
        return new ReliefNew(
                programme,
                offered ? village.toString() : null,
                villages,
                offered ? neighbours.of(scope, village) : List.of(),
                choices.constants(List.of(GoodsKind.values()), reader),
                choices.constants(List.of(GoodsUnit.values()), reader),
                choices.constants(List.of(Occasion.values()), reader),
                entering.today());
    }
}
