package groundwork.console.correction.web;

import groundwork.account.History;
import groundwork.console.correction.Corrections;
import groundwork.console.correction.Corrections.Choosing;
import groundwork.console.trip.EnteredTrips;
import groundwork.console.trip.Fields;
import groundwork.console.trip.web.TripChoices;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Names;
import groundwork.frame.OpeningForm;
import groundwork.frame.Openings.Asked;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ProgrammeEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting an entry right, and taking that back. */
@Controller
class CorrectionDesk {

    private final Corrections corrections;
    private final EnteredTrips trips;
    private final TripChoices choices;
    private final Names names;

    CorrectionDesk(Corrections corrections, EnteredTrips trips, TripChoices choices, Names names) {
        this.corrections = corrections;
        this.trips = trips;
        this.choices = choices;
        this.names = names;
    }

    @GetMapping("/entries/{id}/correction")
    CorrectionPage form(Scope scope, @PathVariable UUID id, Locale reader) {
        return page(scope, corrections.open(scope, id), trips.token(), false, reader);
    }

    /** What its form does not show, to be put right. */
    @PostMapping("/entries/{id}/correction/opening")
    CorrectionPage open(Scope scope, @PathVariable UUID id, OpeningForm form, Locale reader) {
        corrections.open(scope, id);
        var history = corrections.open(scope, id, Asked.toPutRight(form.field()));
        return page(scope, history, trips.token(), false, reader);
    }

    @PostMapping("/entries/{id}/correction")
    Answer correct(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(required = false) UUID token,
            @RequestParam MultiValueMap<String, String> sent,
            Locale reader) {
        try {
            var correction = corrections.correct(scope, id, new Fields(sent));
            return correction == null
                    ? Moved.to("/entries/" + id).saying("correction.nothing")
                    : Moved.to("/entries/" + id)
                            .saying("correction.done")
                            .undoneBy("/entries/" + id + "/correction/" + correction + "/removal");
        } catch (Refusal refusal) {
            if (refusal.code().startsWith("correction.")) throw refusal;
            var now = corrections.open(scope, id);
            var seen = Typed.id(sent.getFirst("seen"));
            var meanwhile = !now.latest().posting().id().equals(seen);
            return refusal.on(page(scope, now, token == null ? trips.token() : token, meanwhile, reader));
        }
    }

    @PostMapping("/entries/{id}/correction/{correction}/removal")
    Answer takeBack(Scope scope, @PathVariable UUID id, @PathVariable UUID correction) {
        corrections.takeBack(scope, id, correction);
        return Moved.to("/entries/" + id).saying("correction.takenBack");
    }

    private CorrectionPage page(Scope scope, History history, UUID token, boolean meanwhile, Locale reader) {
        var fact = history.shown().fact();
        var officers = choices.officers(scope, officers(history));
        var choosing = new Choosing(
                officers,
                names.units(scope, reader),
                type -> choices.constants(Arrays.asList((Enum<?>[]) type.getEnumConstants()), reader));
        return new CorrectionPage(
                history,
                token,
                corrections.inputs(scope, history, choosing),
                choices.villages(scope, "", reader),
                officers,
                trips.doors(scope, fact.about().village()).choices(),
                meanwhile);
    }

    private static List<String> officers(History history) {
        var fact = history.shown().fact();
        var all = new ArrayList<>(fact.about().officers());
        all.addAll(named(fact.entry()));
        return all.stream().map(UUID::toString).toList();
    }

    private static List<UUID> named(Entry entry) {
        return switch (entry) {
            case ProgrammeEntry.Joined joined -> List.of(joined.officer());
            case CardEntry.Issued issued -> List.of(issued.officer());
            case PairingEntry.Formed formed -> List.of(formed.officer());
            case Entry _ -> List.of();
        };
    }
}
