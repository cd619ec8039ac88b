package groundwork.console.erasure;

import groundwork.account.Entries;
import groundwork.card.Households;
import groundwork.console.erasure.Erasable.Of;
import groundwork.directory.Grants;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.SignIns;
import groundwork.frame.Refusal;
import groundwork.ledger.Erasing;
import groundwork.ledger.ErasureEntry.Whom;
import groundwork.ledger.Words;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases personal words that are no household's: what an entry says of somebody, or an officer who has gone. */
@Component
public class PersonErasures {

    private final Entries entries;
    private final Households households;
    private final Officers officers;
    private final SignIns signIns;
    private final Grants grants;
    private final Wiping wiping;

    PersonErasures(
            Entries entries, Households households, Officers officers, SignIns signIns, Grants grants, Wiping wiping) {
        this.entries = entries;
        this.households = households;
        this.officers = officers;
        this.signIns = signIns;
        this.grants = grants;
        this.wiping = wiping;
    }

    /**
     * The person, the demand or the note that an entry's words are about; of several the next that is left, and what is
     * about the entry alone last.
     *
     * @throws Refusal 404 where there is no such entry; 409 where it has no words, or a household's alone, or all are
     *     erased
     */
    public Erasable ofEntry(Scope scope, UUID id) {
        var history = entries.find(scope, id).orElseThrow(() -> Refusal.missing("account.missing"));
        var subjects = history.shown().words().stream()
                .map(Words::subject)
                .distinct()
                .filter(subject -> households.find(scope, subject).isEmpty())
                .sorted(Comparator.comparing((UUID one) -> one.equals(history.id()))
                        .thenComparing(UUID::compareTo))
                .toList();
        if (subjects.isEmpty()) throw Refusal.conflict("console.erasure.none");
        return subjects.stream()
                .filter(subject -> !erased(scope, subject))
                .findFirst()
                .map(subject -> new Erasable(subject, Of.ENTRY, "/entries/" + history.id()))
                .orElseThrow(Wiping::already);
    }

    /** @throws Refusal 404 where there is none; 409 while he works here */
    public Erasable ofOfficer(Scope scope, UUID id) {
        officers.find(scope, id).orElseThrow(() -> Refusal.missing("access.officer.missing"));
        var signIn = signIns.of(List.of(id)).get(id);
        var today = grants.today();
        var works = grants.of(scope, id).stream().anyMatch(grant -> grant.lasts(today));
        if (erased(scope, id)) throw Wiping.already();
        if (works || signIn != null && !signIn.disabled()) throw Refusal.conflict("console.erasure.works");
        return new Erasable(id, Of.OFFICER, "/officers/" + id);
    }

    /** @throws Refusal 422 with what is the matter with the form, and 409 where somebody has done it since */
    public void erase(Scope scope, Erasable one, String basis, String code) {
        var kind = one.of() == Of.OFFICER ? "officer" : "person";
        wiping.erase(scope, one.subject(), Whom.PERSON, kind, basis, code);
    }

    private static boolean erased(Scope scope, UUID subject) {
        return scope.read(db -> Erasing.isErased(db, subject));
    }
}
