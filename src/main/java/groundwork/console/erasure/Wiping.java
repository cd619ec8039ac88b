package groundwork.console.erasure;

import groundwork.card.CardCode;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.ErasedList;
import groundwork.ledger.Erasing;
import groundwork.ledger.ErasureEntry.Basis;
import groundwork.ledger.ErasureEntry.Whom;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases somebody's words once it is meant, and says so in the audit log. There is no way back. */
@Component
class Wiping {

    private final Erasing erasing;
    private final AuditLog audit;
    private final Clock clock;

    Wiping(Erasing erasing, AuditLog audit, Clock clock) {
        this.erasing = erasing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param kind of the subject, as the audit log calls it
     * @param code of the subject, typed by whoever means it
     * @throws Refusal 422 with what is the matter with the form, and 409 where somebody has done it since
     */
    void erase(Scope scope, UUID subject, Whom whom, String kind, String basis, String code) {
        var typed = new Typed();
        var chosen = typed.neededOne(Basis.class, "basis", basis, "console.erasure.flaw.basis");
        typed.wrong(!CardCode.is(subject, code), "code", "console.erasure.flaw.code");
        typed.check();
        var line = new ErasedList.Line(
                scope.county(), Ids.next(clock), subject, whom, chosen, scope.officer(), clock.instant());
        erasing.erase(line, db -> {
            if (Erasing.isErased(db, subject)) throw already();
            audit.write(db, scope, Deed.of(Act.ERASED).about(kind, subject).with("basis", chosen));
        });
    }

    static Refusal already() {
        return Refusal.conflict("console.erasure.already");
    }
}
