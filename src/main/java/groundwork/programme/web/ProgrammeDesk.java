package groundwork.programme.web;

import groundwork.directory.Scope;
import groundwork.frame.Gaps;
import groundwork.ledger.Fact;
import groundwork.ledger.Postings;
import groundwork.programme.NoteKind;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Looking at programmes. */
@Controller
class ProgrammeDesk {

    private final Programmes programmes;
    private final Progress progress;
    private final People people;
    private final Places places;
    private final List<Gaps> gaps;
    private final Clock clock;

    ProgrammeDesk(
            Programmes programmes, Progress progress, People people, Places places, List<Gaps> gaps, Clock clock) {
        this.programmes = programmes;
        this.progress = progress;
        this.people = people;
        this.places = places;
        this.gaps = gaps;
        this.clock = clock;
    }

    @GetMapping("/programmes")
    ProgrammeList list(Scope scope, Locale reader) {
        return new ProgrammeList(programmes.all(scope).stream()
                .map(programme ->
                        new ProgrammeLine(programme, people.unit(scope, programme.unit(), reader), phase(programme)))
                .toList());
    }

    @GetMapping("/programmes/{slug}")
    ProgrammePage show(Scope scope, @PathVariable String slug, Locale reader) {
        var programme = programmes.require(scope, slug);
        var lines = people.of(scope, programme, reader);
        return new ProgrammePage(
                programme,
                programmes.plan(scope, programme.id()),
                people.unit(scope, programme.unit(), reader),
                phase(programme),
                progress.targets(scope, programme, reader),
                People.groups(lines),
                people.units(scope, programme, lines, reader),
                places.of(scope, programme, reader),
                programmes.notes(scope, programme.id(), NoteKind.DEFICIENCY),
                programmes.notes(scope, programme.id(), NoteKind.PROMISE),
                Gaps.found(gaps, scope, programme.choice()),
                scope.read(db -> new Postings(db).head()));
    }

    private Phase phase(Programme programme) {
        return Phase.of(programme, Fact.today(clock));
    }
}
