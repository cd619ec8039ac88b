package groundwork.ledger;

import java.util.ArrayList;
import java.util.List;

/** One caller's entries on their way into the ledger. */
final class Request extends Writers.Waiting {

    final Author author;
    final List<Sealed> entries;
    final Check check;
    final List<Receipt> receipts = new ArrayList<>();

    Request(Author author, List<Sealed> entries, Check check) {
        this.author = author;
        this.entries = entries;
        this.check = check;
    }

    @Override
    int size() {
        return entries.size();
    }

    @Override
    boolean alone() {
        return check.alone();
    }

    List<Request> each() {
        return entries.stream()
                .map(entry -> new Request(author, List.of(entry), check))
                .toList();
    }
}
