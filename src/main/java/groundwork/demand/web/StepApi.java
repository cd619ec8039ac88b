package groundwork.demand.web;

import groundwork.demand.Told;
import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Made;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Raising demands and every step after that, for other programs. */
@RestController
class StepApi {

    private static final String DEMANDS = "/api/v1/demands";

    private final DemandPages pages;
    private final Taking taking;
    private final RaisingDesk raising;
    private final ProgrammeChoices programmes;

    StepApi(DemandPages pages, Taking taking, RaisingDesk raising, ProgrammeChoices programmes) {
        this.pages = pages;
        this.taking = taking;
        this.raising = raising;
        this.programmes = programmes;
    }

    @PostMapping(DEMANDS)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> raise(Scope scope, @RequestBody SentDemand sent) {
        var programme = programmes.named(scope, sent.programme());
        if (programme == null) throw Refusal.flawed(Flaw.at("programme", "frame.programme.unknown"));
        return Made.in(DEMANDS, raising.raised(scope, programme, sent.form()));
    }

    /** 409 {@code demand.refused.<state>} where it does not fit the state the demand is in by now. */
    @PostMapping(DEMANDS + "/{id}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Stepped> take(Scope scope, @PathVariable UUID id, @RequestBody SentStep sent) {
        var demand = pages.demand(scope, id);
        if (demand.raised() == null) throw Refusal.missing("demand.missing");
        var task = Task.of(sent.step() == null ? "" : sent.step())
                .orElseThrow(() -> Refusal.flawed(Flaw.at("step", "frame.flaw.unreadable")));
        var entry = taking.take(scope, demand, task, sent.form(), pages.today());
        var now = pages.sees(scope, id);
        return ResponseEntity.created(URI.create(DEMANDS + "/" + id))
                .body(new Stepped(
                        id,
                        entry,
                        now.map(seen -> seen.state().code()).orElse(null),
                        now.flatMap(seen -> seen.told(entry))
                                .map(Told::attention)
                                .orElse(null)));
    }
}
