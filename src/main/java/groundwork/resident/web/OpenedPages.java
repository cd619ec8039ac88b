package groundwork.resident.web;

import groundwork.card.Households;
import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.Listed;
import groundwork.demand.State;
import groundwork.demand.Titles;
import groundwork.frame.Names;
import groundwork.ledger.About;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import groundwork.resident.Addressed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what is personal: the latest visits and demands of a household. */
@Component
class OpenedPages {

    private static final int VISITS = 10;
    private static final int DEMANDS = 10;

    private final Households households;
    private final Demands demands;
    private final Names names;

    OpenedPages(Households households, Demands demands, Names names) {
        this.households = households;
        this.demands = demands;
        this.names = names;
    }

    Opened of(Addressed to, Locale reader) {
        return new Opened(visits(to, reader), demands(to));
    }

    Optional<Households.Visit> visit(Addressed to, UUID visit) {
        return households.visits(to.scope(), to.household(), VISITS).stream()
                .filter(each -> each.entry().equals(visit))
                .findFirst();
    }

    /** One of those of which it can be said whether they are solved. */
    Optional<Opened.Raised> answered(Addressed to, UUID demand) {
        return demands(to).stream()
                .filter(each -> each.id().equals(demand) && each.answered())
                .findFirst();
    }

    private List<Opened.Visit> visits(Addressed to, Locale reader) {
        var made = households.visits(to.scope(), to.household(), VISITS);
        var entries = to.scope()
                .read(db -> new Postings(db)
                        .effective(made.stream().map(Households.Visit::entry).toList()));
        var people = entries.values().stream()
                .flatMap(version -> version.fact().about().officers().stream())
                .toList();
        var known = names.of(to.scope(), reader).with(List.of(), people);
        return made.stream()
                .map(visit -> {
                    var version = entries.get(visit.entry());
                    var about = version == null ? About.NOTHING : version.fact().about();
                    return new Opened.Visit(visit.entry(), visit.day(), known.officers(about.officers()), visit.so());
                })
                .toList();
    }

    private Stream<Listed> raised(Addressed to) {
        return households.ids(to.scope(), to.household()).stream()
                .flatMap(id -> demands.of(to.scope(), id, DEMANDS).stream())
                .filter(demand -> demand.raised() != null)
                .sorted(Comparator.comparing(Listed::raised).reversed())
                .limit(DEMANDS);
    }

    private List<Opened.Raised> demands(Addressed to) {
        var some = raised(to).toList();
        var said = to.scope()
                .read(db -> new Postings(db)
                        .words(some.stream().map(Listed::wordsOf).toList()));
        return some.stream()
                .map(demand -> new Opened.Raised(
                        demand.id(),
                        title(said.get(demand.wordsOf())),
                        demand.raised(),
                        demand.state(),
                        counted(to, demand)))
                .toList();
    }

    /** Whoever raised the same as others hears how far it is all the same. */
    private State counted(Addressed to, Listed demand) {
        return demand.state() != State.MERGED
                ? null
                : demands.counted(to.scope(), demand.id()).map(Demand::state).orElse(null);
    }

    /** What was erased is not called anything. */
    private static String title(List<Words> words) {
        var title = Titles.of(words);
        return title == null || title.equals(Words.ERASED) ? "" : title;
    }
}
