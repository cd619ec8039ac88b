package groundwork.assistance.web;

import groundwork.assistance.GivenKind;
import groundwork.assistance.GivenLine;
import groundwork.assistance.Helps;
import groundwork.assistance.Pairings;
import groundwork.directory.Scope;
import groundwork.frame.OneOf;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Slice;
import groundwork.frame.Typed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was given as help in a programme, for other programs; absent it is the one that runs now. */
@RestController
class GivenApi {

    private final Helps helps;
    private final Pairings pairings;
    private final ProgrammeChoices programmes;

    GivenApi(Helps helps, Pairings pairings, ProgrammeChoices programmes) {
        this.helps = helps;
        this.pairings = pairings;
        this.programmes = programmes;
    }

    /**
     * The latest first.
     *
     * @param kind only of this
     * @param pairing only what was given within it
     */
    @GetMapping("/api/v1/assistance")
    Slice<GivenAnswer> given(
            Scope scope,
            @RequestParam(required = false) String programme,
            @RequestParam(required = false) @OneOf(GivenKind.class) String kind,
            @RequestParam(required = false) UUID pairing,
            Slice.From from) {
        var typed = new Typed();
        var only = typed.known(GivenKind.class, "kind", kind);
        typed.check();
        var of = programmes.namedOrNow(scope, programme).id();
        return Slice.of(helps.page(scope, of, only, pairing, from.down(), from.size()), from)
                .with(found -> answers(scope, found));
    }

    private List<GivenAnswer> answers(Scope scope, List<GivenLine> found) {
        var said = Said.of(scope, found.stream().map(GivenLine::wordsOf).toList(), Stream.of());
        var confirmed =
                pairings.confirmed(scope, found.stream().map(GivenLine::id).toList());
        return found.stream()
                .map(one -> GivenAnswer.of(one, said.note(one.wordsOf()), confirmed.contains(one.id())))
                .toList();
    }
}
