package groundwork.console.correction;

import groundwork.account.Entries;
import groundwork.account.History;
import groundwork.account.OpenedEntries;
import groundwork.console.trip.EnteredTrips;
import groundwork.console.trip.Fields;
import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Openings.Asked;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Wire;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Entries put right at the desk. What was wrong stays readable; all that is not in the form stays as it was. */
@Component
public class Corrections {

    private final Entries entries;
    private final OpenedEntries opened;
    private final EnteredTrips trips;

    Corrections(Entries entries, OpenedEntries opened, EnteredTrips trips) {
        this.entries = entries;
        this.opened = opened;
        this.trips = trips;
    }

    /** What there is to choose, in the words of the reader. */
    public record Choosing(List<Choice> officers, List<Choice> units, Function<Class<?>, List<Choice>> constants) {

        public static final Choosing NOTHING = new Choosing(List.of(), List.of(), constants -> List.of());

        /** Officers have names. */
        @Override
        public String toString() {
            return "Choosing";
        }
    }

    /** @throws Refusal when it is struck, or of a kind that nothing can be said of */
    public History open(Scope scope, UUID id) {
        return fit(entries.find(scope, id).orElseThrow(() -> Refusal.missing("account.missing")));
    }

    /** The same with a field that is masked, to put it right; the audit log keeps it. */
    public History open(Scope scope, UUID id, Asked asked) {
        return fit(opened.find(scope, id, asked));
    }

    private static History fit(History history) {
        if (history.struck()) throw Refusal.conflict("correction.struck");
        if (Shape.of(history.shown().fact().entry()) == null) throw Refusal.conflict("correction.unknown");
        return history;
    }

    /** The fields that its kind has, with what they say now. */
    public List<Input> inputs(Scope scope, History history, Choosing choosing) {
        var form = form(scope, history, choosing);
        var inputs = new ArrayList<>(form.inputs());
        inputs.addAll(WordForm.of(form.shape(), history.shown().words()).inputs());
        return inputs;
    }

    private FactForm form(Scope scope, History history, Choosing choosing) {
        var shown = history.shown();
        var doors = trips.doors(scope, shown.fact().about().village());
        return new FactForm(
                shown.fact().entry(),
                Shape.of(shown.fact().entry()),
                new Meaning(
                        doors,
                        Meaning.people(shown.words()),
                        choosing.officers(),
                        choosing.units(),
                        choosing.constants()));
    }

    /**
     * @return the correction's id, or null when the form says what the entry says already
     * @throws Refusal with what is the matter with the form; or when somebody corrected the entry since it was opened
     */
    public UUID correct(Scope scope, UUID id, Fields fields) {
        var history = fit(entries.whole(scope, id));
        var own = Ids.derived("correction", Typed.id(fields.get("token")));
        if (history.latest().posting().id().equals(own)) return own;
        var shown = history.shown();
        var form = form(scope, history, Choosing.NOTHING);
        var typed = new Typed();
        var head = new HeadReading(fields, typed, scope.county(), trips.today());
        var facts = new FactReading(form, fields, typed, own);
        var entry = facts.read();
        typed.wrong(atHome(entry), FactForm.field("household"), "trip.flaw.household");
        var words = new ArrayList<>(WordForm.of(form.shape(), shown.words()).read(history.id(), entry, fields, typed));
        words.addAll(names(form.shape()) ? facts.people() : kept(shown.words()));
        var about = head.about(shown.fact().about());
        var happenedAt = head.happenedAt(shown.fact().happenedAt());
        var reason = typed.optional("reason", fields.get("reason"));
        typed.check();
        var fact = new Fact(happenedAt, about, entry);
        if (same(fact, words, shown)) return null;
        words.add(Words.of(own, History.REASON, java.util.Map.of("reason", reason)));
        entries.replace(scope, history.id(), Typed.id(fields.get("seen")), own, fact, words);
        return own;
    }

    public void takeBack(Scope scope, UUID id, UUID correction) {
        entries.takeBack(scope, id, correction);
    }

    private static boolean atHome(Entry entry) {
        return entry instanceof VisitEntry.Made made
                && made.kind() == VisitEntry.VisitKind.HOME
                && made.household() == null;
    }

    private static boolean names(Shape shape) {
        return shape.facts().contains("people") || shape.facts().contains("person");
    }

    private static List<Words> kept(List<Words> words) {
        return words.stream().filter(part -> part.part().equals("name")).toList();
    }

    private static boolean same(Fact fact, List<Words> words, History.Version shown) {
        return Wire.json(fact).equals(Wire.json(shown.fact())) && said(words).equals(said(shown.words()));
    }

    private static Set<List<Object>> said(List<Words> words) {
        var said = new HashSet<List<Object>>();
        for (var part : words)
            if (!part.isEmpty() && !part.part().equals(History.REASON))
                said.add(List.of(part.subject(), part.part(), part.fields()));
        return said;
    }
}
