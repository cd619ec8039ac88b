package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.AssistanceEntry.AssistanceKind;
import groundwork.ledger.Check;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is done at the desk with pairings: they are formed, planned, help is given within them, they end. */
@Component
public class Helping {

    private final Pairings pairings;
    private final Entering entering;

    Helping(Pairings pairings, Entering entering) {
        this.pairings = pairings;
        this.entering = entering;
    }

    /** @return the pairing's id */
    public UUID form(Scope scope, About about, UUID officer, UUID household, LocalDate day) {
        return entering.enter(scope, about, day, new PairingEntry.Formed(officer, household), Map.of());
    }

    /** With one person, of a household or of none that is registered. */
    public UUID form(Scope scope, About about, UUID officer, UUID household, String person, LocalDate day) {
        if (person.isEmpty()) return form(scope, about, officer, household, day);
        var id = entering.next();
        var whom = entering.next();
        var name = Words.of(whom, "name", Map.of("name", person));
        var formed = new PairingEntry.Formed(officer, household, whom);
        entering.append(scope, about, day, id, formed, List.of(name), Check.NONE);
        return id;
    }

    public UUID plan(Scope scope, UUID id, LocalDate due, LocalDate day, String text) {
        return entering.enter(scope, about(find(scope, id)), day, new PairingEntry.Planned(id, due), note(text));
    }

    /** @throws Refusal 404 where there is none, 409 when it has ended already */
    public UUID end(Scope scope, UUID id, LocalDate day, String text) {
        return entering.enter(scope, about(find(scope, id)), day, new PairingEntry.Ended(id), note(text), db -> {
            if (Pairings.find(db, id).filter(Pairing::lasts).isEmpty())
                throw Refusal.conflict("assistance.pairing.over");
        });
    }

    /** @param yuan with funds, otherwise null */
    public UUID give(Scope scope, UUID id, AssistanceKind kind, BigDecimal yuan, LocalDate day, String text) {
        var pairing = find(scope, id);
        var given = new AssistanceEntry.Given(kind, id, pairing.household(), yuan);
        return entering.enter(scope, about(pairing), day, given, note(text));
    }

    /** Useful information given within a pairing. */
    public UUID inform(Scope scope, UUID id, int pieces, LocalDate day, String text) {
        var pairing = find(scope, id);
        var given = new AssistanceEntry.InformationGiven(pieces, id, pairing.household());
        return entering.enter(scope, about(pairing), day, given, note(text));
    }

    /** @param person who got the job, or empty; {@code more} whom nobody wrote down */
    public UUID job(Scope scope, UUID id, String person, int more, LocalDate day, String text) {
        var pairing = find(scope, id);
        var entry = entering.next();
        var words = new ArrayList<Words>();
        words.add(Words.of(entry, "note", note(text)));
        var whom = person.isEmpty() ? null : entering.next();
        if (whom != null) words.add(Words.of(whom, "name", Map.of("name", person)));
        var found = new AssistanceEntry.JobFound(whom, more, id, pairing.household());
        entering.append(scope, about(pairing), day, entry, found, words, Check.NONE);
        return entry;
    }

    /** Somebody looked, and they are still in the job. */
    public UUID confirmJob(Scope scope, UUID job) {
        var version = scope.read(db -> new Postings(db).effective(List.of(job))).get(job);
        if (!scope.opens(job) || version == null || !(version.fact().entry() instanceof AssistanceEntry.JobFound))
            throw Refusal.missing("assistance.job.missing");
        var about = version.fact().about();
        return entering.enter(scope, about, entering.today(), new AssistanceEntry.JobConfirmed(job), Map.of());
    }

    private Pairing find(Scope scope, UUID id) {
        return pairings.find(scope, id).orElseThrow(() -> Refusal.missing("assistance.pairing.missing"));
    }

    private static About about(Pairing pairing) {
        return new About(pairing.programme(), pairing.unit(), pairing.village(), List.of(), null);
    }

    private static Map<String, String> note(String text) {
        return Map.of("text", text);
    }
}
