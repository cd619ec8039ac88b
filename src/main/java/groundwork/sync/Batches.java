package groundwork.sync;

import groundwork.directory.Area;
import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Messages;
import groundwork.ledger.Delivery;
import groundwork.ledger.Delivery.Malformed;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ledger;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Receipt;
import groundwork.sync.Answered.Reason;
import groundwork.sync.Answered.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Entries that come in from elsewhere. What was recorded is a fact, not a request: it is refused only where it is
 * malformed, and one that is never keeps the others out.
 */
@Component
public class Batches {

    private final Ledger ledger;
    private final Messages messages;

    Batches(Ledger ledger, Messages messages) {
        this.ledger = ledger;
        this.messages = messages;
    }

    /** One answer per entry, in the same order. */
    public List<Answered> take(Scope scope, Batch batch) {
        var answers = new Answered[batch.entries().size()];
        var places = new ArrayList<Integer>();
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < answers.length; i++) {
            try {
                drafts.add(draft(scope, batch.entries().get(i)));
                places.add(i);
            } catch (Malformed malformed) {
                answers[i] = refused(Delivery.idOf(batch.entries().get(i)), code(malformed), malformed.field());
            }
        }
        var outside = Gate.outside(scope, drafts);
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (!outside.contains(drafts.get(i).id())) continue;
            answers[places.remove(i)] = refused(drafts.remove(i).id(), "sync.outside", null);
        }
        var receipts = ledger.append(scope.county(), scope.author(), drafts);
        var kept = scope.read(db -> new Postings(db)
                .find(receipts.stream().filter(Receipt::kept).map(Receipt::id).toList()));
        for (int i = 0; i < receipts.size(); i++) answers[places.get(i)] = answer(receipts.get(i), kept);
        return Arrays.asList(answers);
    }

    private static Draft draft(Scope scope, JsonNode sent) throws Malformed {
        var draft = Delivery.read(sent);
        elsewhere(scope, draft.fact());
        return draft;
    }

    /** A village may be unknown, but not of another county. */
    private static void elsewhere(Scope scope, Fact fact) throws Malformed {
        var village = fact.about().village();
        if (village != null && Area.village(scope.county(), village.toString()) == null)
            throw Delivery.elsewhere("about.village");
    }

    private Answered answer(Receipt receipt, Map<UUID, Posting> kept) {
        return switch (receipt) {
            case Receipt.Accepted accepted -> kept(Status.accepted, kept.get(accepted.id()));
            case Receipt.Duplicate duplicate -> kept(Status.duplicate, kept.get(duplicate.id()));
            case Receipt.Conflict conflict ->
                new Answered(conflict.id(), Status.conflict, null, problem("sync.conflict", null));
            case Receipt.Refused refused -> refused(refused.id(), refused.code(), null);
        };
    }

    private static Answered kept(Status status, Posting posting) {
        return new Answered(posting.id(), status, Answered.Receipt.of(posting), null);
    }

    private Answered refused(UUID id, String code, String field) {
        return new Answered(id, Status.refused, null, problem(code, field));
    }

    private Reason problem(String code, String field) {
        return new Reason(code, field, messages.both(code), false);
    }

    private static String code(Malformed malformed) {
        return "sync.flaw." + malformed.fault().name().toLowerCase(Locale.ROOT);
    }
}
