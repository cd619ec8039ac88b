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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what is personal: the latest visits and demands of a household. */
@Component
class OpenedPages {

    private static final int VISITS = 10;

    /** More than any household raises. */
    private static final int MOST = 500;

    private final Households households;
    private final Demands demands;
    private final Names names;

    OpenedPages(Households households, Demands demands, Names names) {
        this.households = households;
        this.demands = demands;
        this.names = names;
    }

    /** @param from how many demands are passed over */
    Opened of(Addressed to, int from, Locale reader) {
        var counted = new HashMap<UUID, Demand>();
        var all = all(to, counted);
        var begin = Math.clamp(from, 0, all.size());
        var end = Math.min(begin + Opened.DEMANDS, all.size());
        var shown = raised(to, all.subList(begin, end), counted);
        return new Opened(visits(to, reader), shown, begin, end < all.size());
    }

    Optional<Households.Visit> visit(Addressed to, UUID visit) {
        return households.visits(to.scope(), to.household(), VISITS).stream()
                .filter(each -> each.entry().equals(visit))
                .findFirst();
    }

    /** One of those of which it can be said whether they are solved. */
    Optional<Opened.Raised> answered(Addressed to, UUID demand) {
        var counted = new HashMap<UUID, Demand>();
        var asked = all(to, counted).stream()
                .filter(each -> each.id().equals(demand))
                .toList();
        return raised(to, asked, counted).stream()
                .filter(Opened.Raised::answered)
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

    private Opened.Raised raised(Listed demand, Demand counts, String title, boolean several) {
        var standing = Standing.of(counts, several);
        return new Opened.Raised(demand.id(), title, demand.raised(), counts.id(), counts.state(), standing);
    }

    /** All of a household, what waits for its answer first and then the last raised. */
    private List<Listed> all(Addressed to, Map<UUID, Demand> counted) {
        return households.ids(to.scope(), to.household()).stream()
                .flatMap(id -> demands.of(to.scope(), id, MOST).stream())
                .filter(demand -> demand.raised() != null)
                .sorted(Comparator.comparing((Listed demand) -> !waits(to, demand, counted))
                        .thenComparing(Listed::raised, Comparator.reverseOrder())
                        .thenComparing(Listed::position, Comparator.reverseOrder()))
                .toList();
    }

    private boolean waits(Addressed to, Listed demand, Map<UUID, Demand> counted) {
        if (demand.state() == State.SETTLED) return true;
        if (demand.state() != State.MERGED) return false;
        var into = counted.computeIfAbsent(
                demand.id(), id -> demands.counted(to.scope(), id).orElse(null));
        return into != null && into.state() == State.SETTLED;
    }

    private List<Opened.Raised> raised(Addressed to, List<Listed> some, Map<UUID, Demand> counted) {
        var lives = new HashMap<>(
                demands.find(to.scope(), some.stream().map(Listed::id).toList()));
        lives.putAll(counted);
        var said = to.scope()
                .read(db -> new Postings(db)
                        .words(some.stream().map(Listed::wordsOf).toList()));
        return some.stream()
                .map(demand -> {
                    var counts = lives.get(demand.id());
                    return raised(demand, counts, title(said.get(demand.wordsOf())), several(to, counts));
                })
                .toList();
    }

    /** Asked only where it matters who has said that it is so. */
    private boolean several(Addressed to, Demand counts) {
        return counts.state() == State.CONFIRMED
                && !demands.duplicates(to.scope(), counts.id()).isEmpty();
    }

    /** What was erased is not called anything. */
    private static String title(List<Words> words) {
        var title = Titles.of(words);
        return title == null || title.equals(Words.ERASED) ? "" : title;
    }
}
