package groundwork.programme;

import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells every page which programmes there are to look at. */
@Component
final class Choices implements ProgrammeChoices {

    private final Programmes programmes;
    private final Clock clock;

    Choices(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public List<ProgrammeChoice> all(Scope scope) {
        return programmes.all(scope).stream().map(Programme::choice).toList();
    }

    @Override
    public Optional<ProgrammeChoice> chosen(Scope scope, String slug) {
        return chosen(all(scope), slug, Fact.today(clock));
    }

    static Optional<ProgrammeChoice> chosen(List<ProgrammeChoice> all, String slug, LocalDate today) {
        return all.stream()
                .filter(choice -> choice.slug().equals(slug))
                .findFirst()
                .or(() -> all.stream().filter(choice -> choice.runsOn(today)).findFirst())
                .or(() -> all.stream()
                        .filter(choice -> !choice.from().isAfter(today))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }
}
