package groundwork.console.assistance.web;

import groundwork.console.assistance.Coverage;
import groundwork.console.assistance.Coverage.Answering;
import groundwork.console.assistance.Neighbours;
import groundwork.console.trip.web.TripChoices;
import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import groundwork.programme.Included;
import groundwork.programme.Programmes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has nobody: officials and households without a pairing. */
@Controller
class CoverageDesk {

    private final Coverage coverage;
    private final Neighbours neighbours;
    private final Programmes programmes;
    private final Names names;
    private final Messages messages;
    private final TripChoices choices;

    CoverageDesk(
            Coverage coverage,
            Neighbours neighbours,
            Programmes programmes,
            Names names,
            Messages messages,
            TripChoices choices) {
        this.choices = choices;
        this.coverage = coverage;
        this.neighbours = neighbours;
        this.programmes = programmes;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/assistance/coverage")
    CoveragePage show(
            Scope scope,
            ProgrammeChoice programme,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String village,
            Locale reader) {
        var places = villages(scope, programme);
        var code = village.matches("\\d{12}") ? village : places.size() == 1 ? places.getFirst() : null;
        var officials = coverage.of(scope, programme.id(), Typed.id(unit));
        return new CoveragePage(
                programme,
                unit,
                units(scope, reader),
                officials,
                unitNames(scope, officials, reader),
                code,
                choices.villages(scope, programme.slug(), reader),
                code == null || !scope.offersVillage(Long.parseLong(code))
                        ? List.of()
                        : neighbours.unpaired(scope, Long.parseLong(code)));
    }

    private List<String> villages(Scope scope, ProgrammeChoice programme) {
        return programmes.villages(scope, programme.id()).stream()
                .map(Included::village)
                .map(String::valueOf)
                .toList();
    }

    private List<Choice> units(Scope scope, Locale reader) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", messages.say(Language.of(reader), "assistance.coverage.people")));
        all.addAll(names.units(scope, reader));
        return all;
    }

    private HashMap<UUID, String> unitNames(Scope scope, List<Answering> officials, Locale reader) {
        var known = names.of(scope, reader);
        var found = new HashMap<UUID, String>();
        officials.forEach(one -> {
            if (one.unit() != null) found.put(one.unit(), known.unit(one.unit()));
        });
        return found;
    }
}
