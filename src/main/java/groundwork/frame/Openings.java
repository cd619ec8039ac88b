package groundwork.frame;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.ledger.Sensitive;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Shows what is masked to whoever says why he needs it, and has the audit log keep that. */
@Component
public class Openings {

    /** Why; the audit log's rows hold these words. */
    public enum Reason {
        VISIT,
        CALL,
        ASSISTANCE,
        RECORD,
        CHECKING,
        DUTY
    }

    /** What is asked for, and why. */
    public record Asked(Set<Sensitive> fields, Reason reason) {

        /** To put it right: its form asks for no other reason. */
        public static Asked toPutRight(String field) {
            return Sensitive.of(field)
                    .map(one -> new Asked(Set.of(one), Reason.RECORD))
                    .orElseThrow(() -> Refusal.flawed(Flaw.at("reason", "frame.opening.flaw.field")));
        }

        private String named() {
            return fields.size() == 1 ? fields.iterator().next().field() : "all";
        }
    }

    private final AuditLog audit;

    Openings(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * Reads and keeps that it was read, in one transaction: what fails leaves no row, and what cannot be kept is not
     * shown.
     *
     * @param about what was read, of which kind and with which id; field and reason are added here
     */
    public <T> T open(Scope scope, Asked asked, Function<Opening, T> reading, Function<T, Deed> about) {
        return scope.write(db -> {
            var read = reading.apply(new Opening(db, asked.fields()));
            var deed = about.apply(read).with("field", asked.named()).with("reason", asked.reason());
            audit.write(db, scope, deed);
            return read;
        });
    }

    /** About one record. */
    public <T> T open(Scope scope, Asked asked, String kind, Object id, Function<Opening, T> reading) {
        return open(scope, asked, reading, read -> Deed.of(Act.OPENED).about(kind, id));
    }
}
