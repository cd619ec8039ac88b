package groundwork.demand.web;

import groundwork.attachment.Photos;
import groundwork.attachment.Pictures;
import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.demand.Moves;
import groundwork.demand.Subtopics;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import groundwork.ledger.DemandEntry.Whom;
import groundwork.ledger.Fact;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Raising a demand. */
@Controller
class RaisingDesk {

    private final Demands demands;
    private final Moves moves;
    private final Photos photos;
    private final Officers officers;
    private final Subtopics subtopics;
    private final Labels labels;
    private final Clock clock;

    RaisingDesk(
            Demands demands,
            Moves moves,
            Photos photos,
            Officers officers,
            Subtopics subtopics,
            Labels labels,
            Clock clock) {
        this.demands = demands;
        this.moves = moves;
        this.photos = photos;
        this.officers = officers;
        this.subtopics = subtopics;
        this.labels = labels;
        this.clock = clock;
    }

    /** The address may say the household and the village: a link from a household's page does. */
    @GetMapping("/demands/new")
    DemandNew blank(Scope scope, ProgrammeChoice programme, RaisingForm form, Locale reader) {
        return page(scope, programme, form, reader);
    }

    /** @param file a photo of how it is, or none */
    @PostMapping("/demands")
    Answer raise(
            Scope scope,
            ProgrammeChoice programme,
            RaisingForm form,
            @RequestParam(required = false) MultipartFile file,
            Locale reader)
            throws IOException {
        try {
            var picture = Pictures.chosen(file);
            var demand = raised(scope, programme, form);
            if (picture != null) photos.attach(scope, demand, picture);
            return Moved.to("/demands/" + demand).saying("demand.done.raised");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, form, reader));
        }
    }

    /** @throws Refusal 422 with what has to be put right */
    UUID raised(Scope scope, ProgrammeChoice programme, RaisingForm form) {
        var unit = officers.find(scope, scope.officer()).map(Officer::unit).orElse(null);
        var below = subtopics
                .find(scope, form.subtopic())
                .filter(one -> !one.retired())
                .orElse(null);
        return moves.raise(scope, form.read(scope.county(), programme.id(), unit, below, today()));
    }

    private DemandNew page(Scope scope, ProgrammeChoice programme, RaisingForm form, Locale reader) {
        var worked = demands.villages(scope, Filter.ALL.of(programme.id())).keySet();
        var household = Typed.id(form.household());
        var known = household == null ? List.<UUID>of() : List.of(household);
        var village = form.place(scope.county());
        return new DemandNew(
                programme,
                household,
                Said.of(scope, List.of(), known).household(household),
                village != null
                        ? village
                        : worked.size() == 1 ? worked.iterator().next() : null,
                labels.villageChoices(scope, worked, reader),
                labels.choices("topic", Topic.values(), reader),
                labels.subtopics(scope, "demand.subtopic.none", reader),
                labels.choices("channel", Channel.values(), reader),
                labels.choices("urgency", Urgency.values(), reader),
                labels.choices("whom", Whom.values(), reader),
                today());
    }

    private LocalDate today() {
        return Fact.today(clock);
    }
}
