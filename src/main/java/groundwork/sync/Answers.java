package groundwork.sync;

import groundwork.frame.Messages;
import groundwork.ledger.Posting;
import groundwork.ledger.Receipt;
import groundwork.sync.Answered.Reason;
import groundwork.sync.Answered.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The answers to a batch, one per entry in its order, as they come in. */
final class Answers {

    /** What the same entry may meet with better luck at another time. */
    private static final Set<String> RETRYABLE = Set.of("sync.device.unknown");

    private final Messages messages;
    private final Answered[] all;

    Answers(Messages messages, int many) {
        this.messages = messages;
        this.all = new Answered[many];
    }

    List<Answered> list() {
        return Arrays.asList(all);
    }

    void refuse(int place, UUID id, Unfit why) {
        all[place] = new Answered(id, Status.refused, null, problem(why.code, why.field));
    }

    void refuse(int place, UUID id, String code) {
        refuse(place, id, new Unfit(code, null));
    }

    void hold(int place, UUID id) {
        all[place] = new Answered(id, Status.held, null, problem("sync.held", null));
    }

    void answer(int place, Receipt receipt, Map<UUID, Posting> kept) {
        switch (receipt) {
            case Receipt.Accepted accepted -> keep(place, Status.accepted, kept.get(accepted.id()));
            case Receipt.Duplicate duplicate -> keep(place, Status.duplicate, kept.get(duplicate.id()));
            case Receipt.Conflict conflict ->
                all[place] = new Answered(conflict.id(), Status.conflict, null, problem("sync.conflict", null));
            case Receipt.Refused refused -> refuse(place, refused.id(), refused.code());
        }
    }

    private void keep(int place, Status status, Posting posting) {
        all[place] = new Answered(posting.id(), status, Answered.Receipt.of(posting), null);
    }

    private Reason problem(String code, String field) {
        return new Reason(code, field, messages.both(code), RETRYABLE.contains(code));
    }
}
