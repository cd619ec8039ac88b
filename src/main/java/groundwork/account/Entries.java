package groundwork.account;

import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Any entry of the ledger, whole; striking it, and taking that back. */
@Component
public class Entries {

    private final Ledger ledger;
    private final Clock clock;

    Entries(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param id of an entry, or of a correction: then what it corrects is found */
    public Optional<History> find(Scope scope, UUID id) {
        return find(scope, id, entry -> scope.read(db -> History.of(db, entry)));
    }

    /**
     * With all that is masked otherwise: for what compares it with a form or writes it again, and shows it to nobody.
     *
     * @throws Refusal when there is no such entry
     */
    public History whole(Scope scope, UUID id) {
        return find(scope, id, entry -> scope.again(db -> History.whole(db, entry)))
                .orElseThrow(() -> Refusal.missing("account.missing"));
    }

    static Optional<History> find(Scope scope, UUID id, Function<UUID, History> reading) {
        var own = scope.read(db -> new Postings(db).find(id))
                .map(posting -> posting.original())
                .orElse(id);
        return Optional.of(own)
                .filter(scope::opens)
                .map(reading)
                .filter(history -> !history.versions().isEmpty());
    }

    /**
     * It did not happen. It stays in the ledger, struck through.
     *
     * @param reason in the officer's words, or blank
     * @throws Refusal when there is no such entry, or it is struck already
     */
    public void strike(Scope scope, UUID id, String reason) {
        var history = whole(scope, id);
        if (history.struck()) throw Refusal.conflict("account.struckAlready");
        var own = Ids.next(clock);
        var words = Words.of(own, "note", Map.of("text", reason == null ? "" : reason));
        correct(scope, history, new Draft(own, now(history, new Correction.Struck(history.id())), List.of(words)));
    }

    /**
     * Takes a strike back: what held before holds again, as a new entry with the old facts and words.
     *
     * @throws Refusal when there is no such entry, or it is not struck
     */
    public void restore(Scope scope, UUID id) {
        var history = whole(scope, id);
        if (!history.struck()) throw Refusal.conflict("account.notStruck");
        var shown = history.shown();
        var replaced = new Correction.Replaced(history.id(), shown.fact());
        correct(scope, history, new Draft(Ids.next(clock), now(history, replaced), again(shown)));
    }

    /**
     * Puts an entry right: these facts and words hold instead of all that it said.
     *
     * @param seen the posting in force when somebody decided so
     * @param own id of the correction: one that came before changes nothing
     * @throws Refusal when there is no such entry, or somebody corrected it since {@code seen}
     */
    public void replace(Scope scope, UUID id, UUID seen, UUID own, Fact fact, List<Words> words) {
        var history = whole(scope, id);
        if (history.latest().posting().id().equals(own)) return;
        if (!history.latest().posting().id().equals(seen)) throw Refusal.conflict("account.changedMeanwhile");
        correct(scope, history, new Draft(own, now(history, new Correction.Replaced(history.id(), fact)), words));
    }

    /**
     * Takes the last correction back: what held before it holds again, as a new entry.
     *
     * @throws Refusal when there is no such correction, or it is no longer the last
     */
    public void takeBack(Scope scope, UUID id, UUID correction) {
        var history = whole(scope, id);
        var before = history.before();
        if (before == null || !history.latest().posting().id().equals(correction))
            throw Refusal.conflict("account.changedMeanwhile");
        replace(scope, history.id(), correction, Ids.next(clock), before.fact(), again(before));
    }

    /** As new words of a new entry; why something was corrected is said once. */
    private static List<Words> again(History.Version version) {
        return version.words().stream()
                .filter(part -> !part.part().equals(History.REASON))
                .map(part -> Words.of(part.subject(), part.part(), part.fields()))
                .toList();
    }

    /** Refused when somebody else corrected it in the meantime. */
    private void correct(Scope scope, History seen, Draft draft) {
        Check unchanged = db -> {
            var now = History.of(db, seen.id()).latest().posting().id();
            if (!now.equals(seen.latest().posting().id())) throw Refusal.conflict("account.changedMeanwhile");
        };
        Gate.append(ledger, scope, List.of(draft), unchanged);
    }

    /** A correction lies where its original lies, so that whoever may see the one sees the other. */
    private Fact now(History history, Entry correction) {
        var about = history.shown().fact().about();
        return new Fact(
                clock.instant(),
                new About(about.programme(), about.unit(), about.village(), List.of(), about.trip()),
                correction);
    }
}
