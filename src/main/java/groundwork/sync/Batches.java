package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.frame.Messages;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Entries that come in from elsewhere. What was recorded is a fact, not a request: it is refused only where it is
 * malformed, was not signed as it says, or lies where its author never had anything to enter; and one that is refused
 * never keeps the others out.
 */
@Component
public class Batches {

    private final Reading reading;
    private final HoldingBack held;
    private final Appending appending;
    private final Refusals refusals;
    private final Incoming incoming;
    private final Resync resync;
    private final Messages messages;

    Batches(
            Reading reading,
            HoldingBack held,
            Appending appending,
            Refusals refusals,
            Incoming incoming,
            Resync resync,
            Messages messages) {
        this.reading = reading;
        this.held = held;
        this.appending = appending;
        this.refusals = refusals;
        this.incoming = incoming;
        this.resync = resync;
        this.messages = messages;
    }

    /** One answer per entry, in the same order. */
    public List<Answered> take(Scope scope, Batch batch) {
        var answers = new Answers(messages, batch.entries().size());
        var read = reading.read(scope, batch.entries(), answers);
        var known = appending.known(scope, read).keySet();
        appending.append(scope, held.back(scope, read, known, answers), known, answers);
        var refused = refusals.among(scope, batch.entries(), answers.list());
        incoming.keep(scope, read, batch.issued(), refused, taken(read, answers.list()));
        return answers.list();
    }

    /** Of what devices signed. */
    private static Set<UUID> taken(List<Sent> read, List<Answered> answers) {
        return read.stream()
                .filter(sent -> sent.signed() && answers.get(sent.place()).receipt() != null)
                .map(Sent::id)
                .collect(Collectors.toSet());
    }

    /** Whether whoever sends this remembers what is not here any more. */
    public boolean lost(Scope scope, Batch batch) {
        return resync.lost(scope, batch.last());
    }
}
