package groundwork.console.erasure;

import groundwork.account.Entries;
import groundwork.account.History;
import groundwork.card.CardCode;
import groundwork.card.Households;
import groundwork.console.erasure.Erasable.Of;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Grants;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.SignIns;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.ErasedList;
import groundwork.ledger.Erasing;
import groundwork.ledger.ErasureEntry;
import groundwork.ledger.ErasureEntry.Basis;
import groundwork.ledger.Ids;
import groundwork.ledger.Words;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases personal words that are no household's: what an entry says of somebody, or an officer who has gone. */
@Component
public class PersonErasures {

    private final Erasing erasing;
    private final Entries entries;
    private final Households households;
    private final Officers officers;
    private final SignIns signIns;
    private final Grants grants;
    private final AuditLog audit;
    private final Clock clock;

    PersonErasures(
            Erasing erasing,
            Entries entries,
            Households households,
            Officers officers,
            SignIns signIns,
            Grants grants,
            AuditLog audit,
            Clock clock) {
        this.erasing = erasing;
        this.entries = entries;
        this.households = households;
        this.officers = officers;
        this.signIns = signIns;
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The person, the demand or the note that an entry's words are about.
     *
     * @throws Refusal 404 where there is no such entry; 409 where it has no words, or a household's alone
     */
    public Erasable ofEntry(Scope scope, UUID id) {
        var history = entries.find(scope, id).orElseThrow(() -> Refusal.missing("account.missing"));
        var subjects = history.shown().words().stream()
                .map(Words::subject)
                .distinct()
                .filter(subject -> households.find(scope, subject).isEmpty())
                .sorted((one, other) -> Boolean.compare(own(history, one), own(history, other)))
                .toList();
        if (subjects.isEmpty()) throw Refusal.conflict("console.erasure.none");
        return left(scope, new Erasable(subjects.getFirst(), Of.ENTRY, "/entries/" + history.id()));
    }

    /** @throws Refusal 404 where there is none; 409 while he works here */
    public Erasable ofOfficer(Scope scope, UUID id) {
        officers.find(scope, id).orElseThrow(() -> Refusal.missing("access.officer.missing"));
        var signIn = signIns.of(List.of(id)).get(id);
        var today = grants.today();
        var works = grants.of(scope, id).stream()
                .anyMatch(grant -> grant.endedAt() == null
                        && (grant.until() == null || !grant.until().isBefore(today)));
        var one = left(scope, new Erasable(id, Of.OFFICER, "/officers/" + id));
        if (works || signIn != null && !signIn.disabled()) throw Refusal.conflict("console.erasure.works");
        return one;
    }

    /** @throws Refusal 422 with what is the matter with the form, and 409 where somebody has done it since */
    public void erase(Scope scope, Erasable one, String basis, String code) {
        var typed = new Typed();
        var chosen = typed.neededOne(Basis.class, "basis", basis, "console.erasure.flaw.basis");
        typed.wrong(!CardCode.is(one.subject(), code), "code", "console.erasure.flaw.code");
        typed.check();
        var line = new ErasedList.Line(
                scope.county(),
                Ids.next(clock),
                one.subject(),
                ErasureEntry.Whom.PERSON,
                chosen,
                scope.officer(),
                clock.instant());
        erasing.erase(line, db -> {
            if (Erasing.isErased(db, one.subject())) throw Refusal.conflict("console.erasure.already");
            var kind = one.of() == Of.OFFICER ? "officer" : "person";
            audit.write(
                    db, scope, Deed.of(Act.ERASED).about(kind, one.subject()).with("basis", chosen));
        });
    }

    private static boolean own(History history, UUID subject) {
        return subject.equals(history.id());
    }

    private static Erasable left(Scope scope, Erasable one) {
        if (scope.read(db -> Erasing.isErased(db, one.subject()))) throw Refusal.conflict("console.erasure.already");
        return one;
    }
}
