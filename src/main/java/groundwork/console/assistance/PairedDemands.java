package groundwork.console.assistance;

import groundwork.assistance.Difficulties;
import groundwork.card.Households;
import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.Listed;
import groundwork.demand.State;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Light;
import groundwork.frame.Messages;
import groundwork.ledger.Change.Version;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a household asked for, beside the pairing it is in. */
@Component
class PairedDemands implements Difficulties {

    private final Demands demands;
    private final Households households;
    private final Messages messages;

    PairedDemands(Demands demands, Households households, Messages messages) {
        this.demands = demands;
        this.households = households;
        this.messages = messages;
    }

    @Override
    public List<Difficulty> of(Scope scope, UUID household, Locale reader, int limit) {
        var raised = households.ids(scope, household).stream()
                .flatMap(id -> demands.of(scope, id, limit).stream())
                .sorted(Comparator.comparingLong(Listed::position).reversed())
                .limit(limit)
                .toList();
        var words = scope.read(db ->
                new Postings(db).words(raised.stream().map(Listed::wordsOf).toList()));
        var settlements = settlements(scope, raised);
        return raised.stream()
                .map(one -> difficulty(one, words, settlements, Language.of(reader)))
                .toList();
    }

    /** By the demand, where one stands. */
    private Map<UUID, Version> settlements(Scope scope, List<Listed> raised) {
        var steps = raised.stream()
                .filter(one -> one.settled() != null)
                .flatMap(one -> demands.find(scope, one.id()).stream())
                .filter(demand -> demand.settled() != null)
                .collect(Collectors.toMap(Demand::id, demand -> demand.settled().entry()));
        var found = scope.read(db -> new Postings(db).effective(steps.values()));
        var standing = new HashMap<UUID, Version>();
        steps.forEach((demand, entry) -> standing.put(demand, found.get(entry)));
        return standing;
    }

    private Difficulty difficulty(
            Listed one, Map<UUID, List<Words>> words, Map<UUID, Version> settlements, Language language) {
        var title = words.getOrDefault(one.wordsOf(), List.of()).stream()
                .map(part -> part.get("title"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> one.topic() == null
                        ? messages.say(language, "demand.unknown")
                        : messages.say(
                                language, "entry.topic." + one.topic().name().toLowerCase(Locale.ROOT)));
        var state = messages.say(language, "demand.state." + one.state().code());
        return new Difficulty(
                one.id(), one.raised(), title, state, light(one.state()), solved(settlements.get(one.id())));
    }

    private static boolean solved(Version settlement) {
        return settlement != null
                && settlement.fact().entry() instanceof DemandEntry.Settled settled
                && (settled.means() == Means.PAIRING || settled.means() == Means.ASSISTANCE);
    }

    private static Light light(State state) {
        if (state == State.CONFIRMED) return Light.GREEN;
        return state == State.DISPUTED || state == State.DECLINED ? Light.RED : Light.BLUE;
    }
}
