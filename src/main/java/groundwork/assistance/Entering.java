package groundwork.assistance;

import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is entered about help at the desk: one entry with its words, by whoever is signed in. */
@Component
public class Entering {

    private final Ledger ledger;
    private final Officers officers;
    private final Clock clock;

    Entering(Ledger ledger, Officers officers, Clock clock) {
        this.ledger = ledger;
        this.officers = officers;
        this.clock = clock;
    }

    public LocalDate today() {
        return Fact.today(clock);
    }

    /** An id for what is about to be entered, where its words need it. */
    public UUID next() {
        return Ids.next(clock);
    }

    /** About the work of one's own unit. */
    public About about(Scope scope, ProgrammeChoice programme, Long village) {
        var unit = officers.find(scope, scope.officer()).map(Officer::unit).orElse(null);
        return new About(programme.id(), unit, village, List.of(), null);
    }

    /**
     * What is for a demand or a pairing lies where that lies, whichever programme is looked at.
     *
     * @param subject the one it is for, or null
     */
    public About aboutOf(Scope scope, ProgrammeChoice programme, UUID subject) {
        var own = about(scope, programme, null);
        var version = subject == null
                ? null
                : scope.read(db -> new Postings(db).effective(List.of(subject))).get(subject);
        if (version == null) return own;
        var of = version.fact().about();
        return new About(of.programme(), own.unit(), of.village(), List.of(), null);
    }

    /** @param note words that are about nobody but the entry itself */
    public UUID enter(Scope scope, About about, LocalDate day, Entry entry, Map<String, String> note) {
        return enter(scope, about, day, entry, note, Check.NONE);
    }

    public UUID enter(Scope scope, About about, LocalDate day, Entry entry, Map<String, String> note, Check check) {
        var id = next();
        append(scope, about, day, id, entry, List.of(Words.of(id, "note", note)), check);
        return id;
    }

    public void append(Scope scope, About about, LocalDate day, UUID id, Entry entry, List<Words> words, Check check) {
        append(scope, List.of(draft(scope, about, day, id, entry, words)), check);
    }

    /** All of them, or none. */
    void append(Scope scope, List<Draft> drafts, Check check) {
        Gate.append(ledger, scope, drafts, check);
    }

    Draft draft(Scope scope, About about, LocalDate day, UUID id, Entry entry, List<Words> words) {
        var mine = new About(about.programme(), about.unit(), about.village(), List.of(scope.officer()), null);
        var said = new ArrayList<>(words);
        said.removeIf(Words::isEmpty);
        return new Draft(id, Fact.on(day, mine, entry), said);
    }
}
