package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.demand.Listed;
import groundwork.demand.State;
import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Paged;
import groundwork.ledger.DemandEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to choose from in the form of a task. */
@Component
class TaskChoices {

    /** As many as can be read through. */
    private static final int SHOWN = 40;

    private static final int PAGE = 200;

    /** As many of a village are looked through for words, the last raised first: one cannot ask the database. */
    private static final int MOST = 5000;

    private final Demands demands;
    private final Labels labels;

    TaskChoices(Demands demands, Labels labels) {
        this.demands = demands;
        this.labels = labels;
    }

    /**
     * Empty where the form has nothing to choose, or where none is open.
     *
     * @param sought words that stand in the demands to choose from; empty for the latest
     */
    List<Choice> of(Scope scope, Demand demand, Task open, String sought, Locale reader) {
        return switch (open) {
            case null -> List.of();
            case REFERRAL -> labels.unitChoices(scope, "demand.choose", reader);
            case SETTLEMENT -> labels.choices("means", DemandEntry.Means.values(), reader);
            case CONFIRMATION -> labels.choices("confirmer", DemandEntry.Confirmer.values(), reader);

            case DECLINE -> labels.unitChoices(scope, "demand.instead.nobody", reader);
            case JOINING -> labels.unitChoices(scope, "demand.choose", reader);
            case LEAVING -> joined(scope, demand, reader);
            case LOOK_BACK -> labels.choices("finding", DemandEntry.Finding.values(), reader);
            case APPROVAL_ANSWER, EXTENSION_ANSWER -> answers(reader);
            case MERGER -> labels.optional("demand.choose", others(scope, demand, sought, reader), reader);
            case ACCEPTANCE, APPROVAL, DISPUTE, PROGRESS, URGING, EXTENSION, ESCALATION, NOTE, WITHDRAWAL -> List.of();
        };
    }

    private List<Choice> answers(Locale reader) {
        return List.of(
                new Choice("granted", labels.say("demand.answer.granted", reader)),
                new Choice("refused", labels.say("demand.answer.refused", reader)));
    }

    private List<Choice> joined(Scope scope, Demand demand, Locale reader) {
        return labels.unitChoices(scope, "demand.choose", reader).stream()
                .filter(one -> one.value().isEmpty() || demand.joined().contains(UUID.fromString(one.value())))
                .toList();
    }

    /** The latest of the same place that it could be the same as, or those of them in which the words stand. */
    private List<Choice> others(Scope scope, Demand demand, String sought, Locale reader) {
        var about = demand.raised().fact().about();
        var filter = Filter.ALL.of(about.programme()).in(about.village());
        var found = new ArrayList<Choice>();
        var from = Paged.From.FIRST;
        for (int looked = 0; looked < MOST && found.size() < SHOWN && from != null; looked += PAGE) {
            var page = demands.list(scope, filter, from, PAGE);
            var near = page.rows().stream()
                    .filter(other -> !other.id().equals(demand.id()))
                    .filter(other -> other.state().lane() != State.Lane.CLOSED && other.raised() != null)
                    .toList();
            var said = Said.of(scope, near.stream().map(Listed::wordsOf).toList(), List.<UUID>of());
            near.stream()
                    .filter(other -> holds(other, said, sought))
                    .map(other -> choice(other, said, reader))
                    .forEach(found::add);
            from = page.older() == null ? null : new Paged.From(page.older(), null);
        }
        return found.stream().limit(SHOWN).toList();
    }

    /** Title, text, the day it was raised, or the end of its address. */
    private static boolean holds(Listed other, Said said, String sought) {
        var wanted = sought.toLowerCase(Locale.ROOT);
        return Stream.of(said.title(other.wordsOf()), said.text(other.wordsOf()), other.raised(), other.id())
                .filter(Objects::nonNull)
                .anyMatch(word -> word.toString().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Choice choice(Listed other, Said said, Locale reader) {
        var title = said.title(other.wordsOf());
        var name =
                title != null || other.topic() == null ? title : labels.say(Names.key("topic", other.topic()), reader);
        return new Choice(other.id().toString(), other.raised() + " " + (name == null ? "" : name));
    }
}
