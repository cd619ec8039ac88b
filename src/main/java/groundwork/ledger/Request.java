package groundwork.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One caller's entries on their way into the ledger. */
final class Request {

    final Author author;
    final List<Sealed> entries;
    final Check check;
    final List<Receipt> receipts = new ArrayList<>();

    /**
     * Completed when its receipts are there, with true, or when it is its turn to write for all waiting, with false.
     */
    final CompletableFuture<Boolean> done = new CompletableFuture<>();

    Request(Author author, List<Sealed> entries, Check check) {
        this.author = author;
        this.entries = entries;
        this.check = check;
    }

    /** A check looks at the tables as they stand, so nothing that is not yet projected may come before it. */
    boolean alone() {
        return check != Check.NONE;
    }

    List<Request> each() {
        return entries.stream()
                .map(entry -> new Request(author, List.of(entry), check))
                .toList();
    }
}
