package groundwork.assistance.web;

import groundwork.assistance.Relief;
import groundwork.assistance.Reliefs;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Language;
import groundwork.frame.Moved;
import groundwork.frame.Names.Register;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Say;
import groundwork.ledger.ReliefEntry.Given;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.Sign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who received one relief: the list on the screen and on paper, and the marks that come back with it. */
@Controller
class ReceiversDesk {

    private final Reliefs reliefs;
    private final Labels labels;

    ReceiversDesk(Reliefs reliefs, Labels labels) {
        this.reliefs = reliefs;
        this.labels = labels;
    }

    @GetMapping("/assistance/relief/{id}")
    ReceiversPage show(Scope scope, ProgrammeChoice programme, @PathVariable UUID id, Locale reader) {
        var relief = find(scope, id);
        var given = reliefs.given(scope, id);
        var marks = reliefs.marks(scope, id);
        var wordsOf = new ArrayList<UUID>(List.of(relief.wordsOf()));
        marks.values().forEach(mark -> wordsOf.add(mark.wordsOf()));
        var said = Said.of(scope, wordsOf, given.households().stream());
        var known = known(scope, relief, reader);
        var receivers = given.households().stream()
                .distinct()
                .map(household -> {
                    var mark = marks.get(household);
                    return new ReceiversPage.Receiver(
                            household,
                            said.household(household),
                            place(said.family(household), reader),
                            mark == null || mark.sign() == null ? "" : mark.sign(),
                            said(mark, reader),
                            mark == null ? "" : said.field(mark.wordsOf(), "receiver", "name"));
                })
                .toList();
        return new ReceiversPage(
                programme,
                relief,
                given,
                known.village(relief.village()),
                said.note(relief.wordsOf()),
                receivers,
                labels.none("assistance.sign.none", labels.constants(Sign.values(), reader), reader));
    }

    /** What somebody brings back from the list on paper. */
    @PostMapping("/assistance/relief/{id}/marks")
    Answer mark(
            Scope scope,
            ProgrammeChoice programme,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale reader) {
        var page = show(scope, programme, id, reader);
        try {
            var marked = new MarksForm(sent).enter(reliefs, scope, page);
            return Moved.to(page.address()).saying("assistance.done.marks", marked);
        } catch (Refusal refusal) {
            return refusal.on(page);
        }
    }

    @GetMapping("/assistance/relief/{id}/print")
    ReceiversPrint print(Scope scope, @PathVariable UUID id, Locale reader) {
        var relief = find(scope, id);
        var given = reliefs.given(scope, id);
        var marks = reliefs.marks(scope, id);
        var said = Said.of(scope, List.of(), given.households().stream());
        var known = known(scope, relief, reader);
        var heads = new ArrayList<String>();
        heads.add(labels.say("assistance.receivers.title", reader));
        if (relief.occasion() != null) heads.add(labels.say("entry.occasion." + relief.occasion(), reader));
        heads.add(Say.day(relief.day(), Language.of(reader)));
        heads.add(known.village(relief.village()));
        heads.add(known.unit(relief.unit()));
        heads.removeIf(String::isBlank);
        var lines = given.households().stream()
                .distinct()
                .map(household -> new ReceiversPrint.Line(
                        said.family(household).name(),
                        place(said.family(household), reader),
                        said(marks.get(household), reader)))
                .toList();
        return new ReceiversPrint(
                heads,
                told(given.goods(), reader),
                told(each(given), reader),
                lines,
                given.unnamed(),
                "/assistance/relief/" + id);
    }

    /** What stands in the list, or empty. */
    private String said(Reliefs.Mark mark, Locale reader) {
        return mark == null || mark.sign() == null ? "" : labels.say("entry.sign." + mark.sign(), reader);
    }

    private String told(List<Goods> goods, Locale reader) {
        return goods.stream()
                .filter(one -> one.kind() != null && one.unit() != null)
                .map(one -> labels.say(
                        "entry.goods." + one.unit().name().toLowerCase(Locale.ROOT),
                        reader,
                        one.quantity(),
                        labels.say("entry.goods_kind." + one.kind().name().toLowerCase(Locale.ROOT), reader)))
                .collect(Collectors.joining(labels.say("entry.and", reader)));
    }

    private Relief find(Scope scope, UUID id) {
        return reliefs.find(scope, id).orElseThrow(() -> Refusal.missing("assistance.relief.missing"));
    }

    private Register known(Scope scope, Relief relief, Locale reader) {
        var register = labels.known(scope, reader);
        return relief.village() == null ? register : register.with(List.of(relief.village()), List.of());
    }

    private String place(Said.Family family, Locale reader) {
        var team = family.team() == null ? "" : labels.say("assistance.team", reader, family.team());
        return (team + " " + family.door()).strip();
    }

    /** Where all of it divides by the households, each received the same. */
    private static List<Goods> each(Given given) {
        var households = given.households().stream().distinct().count() + given.unnamed();
        if (households == 0) return List.of();
        var number = BigDecimal.valueOf(households);
        var each = new ArrayList<Goods>();
        for (var goods : given.goods()) {
            if (goods.quantity() == null) return List.of();
            var part = goods.quantity().divide(number, 2, RoundingMode.HALF_UP).stripTrailingZeros();
            if (part.multiply(number).compareTo(goods.quantity()) != 0) return List.of();
            each.add(new Goods(goods.kind(), part, goods.unit()));
        }
        return each;
    }
}
