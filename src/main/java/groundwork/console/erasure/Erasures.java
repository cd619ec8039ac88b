package groundwork.console.erasure;

import groundwork.card.CardCode;
import groundwork.card.Household;
import groundwork.card.Households;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.ErasedList;
import groundwork.ledger.Erasing;
import groundwork.ledger.ErasureEntry;
import groundwork.ledger.ErasureEntry.Basis;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erases a household's personal words, on a basis that the law names. There is no way back. */
@Component
public class Erasures {

    private final Erasing erasing;
    private final Households households;
    private final AuditLog audit;
    private final Clock clock;

    Erasures(Erasing erasing, Households households, AuditLog audit, Clock clock) {
        this.erasing = erasing;
        this.households = households;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal 404 where there is none; 409 where it counts as another, or was erased before */
    public Household open(Scope scope, UUID id) {
        var household = households.find(scope, id).orElseThrow(() -> Refusal.missing("console.household.missing"));
        if (household.mergedInto() != null) throw Refusal.conflict("console.erasure.merged");
        if (household.erased()) throw Refusal.conflict("console.erasure.already");
        return household;
    }

    /**
     * @param code the household's, typed by whoever means it
     * @throws Refusal as {@link #open}, and 422 with what is the matter with the form
     */
    public void erase(Scope scope, UUID id, String basis, String code) {
        open(scope, id);
        var typed = new Typed();
        var one = typed.neededOne(Basis.class, "basis", basis, "console.erasure.flaw.basis");
        typed.wrong(!CardCode.is(id, code), "code", "console.erasure.flaw.code");
        typed.check();
        var line = new ErasedList.Line(
                scope.county(),
                Ids.next(clock),
                id,
                ErasureEntry.Whom.HOUSEHOLD,
                one,
                scope.officer(),
                clock.instant());
        erasing.erase(line, db -> {
            still(db, id);
            audit.write(db, scope, Deed.of(Act.ERASED).about("household", id).with("basis", one));
        });
    }

    /** Somebody may have done it since the page was opened. */
    private static void still(JdbcClient db, UUID id) {
        if (Erasing.isErased(db, id)) throw Refusal.conflict("console.erasure.already");
    }
}
