package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.ledger.Check;
import groundwork.ledger.Delivery;
import groundwork.ledger.Hash;
import groundwork.ledger.Ledger;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Receipt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Appends what was sent in the names of those whose it is. */
@Component
class Appending {

    private final Ledger ledger;
    private final Authors authors;
    private final Incoming incoming;

    Appending(Ledger ledger, Authors authors, Incoming incoming) {
        this.ledger = ledger;
        this.authors = authors;
        this.incoming = incoming;
    }

    /** Those of these that are kept already. */
    Map<UUID, Posting> known(Scope scope, List<Sent> sent) {
        var signed = sent.stream().filter(Sent::signed).map(Sent::id).toList();
        return signed.isEmpty() ? Map.of() : scope.read(db -> new Postings(db).find(signed));
    }

    /** Whether one of these is in the ledger as it was sent. */
    boolean counts(Scope scope, List<Sent> sent) {
        var known = known(scope, sent);
        return sent.stream()
                .anyMatch(one -> known.containsKey(one.id())
                        && Arrays.equals(known.get(one.id()).hash(), Hash.of(content(scope, one))));
    }

    private static byte[] content(Scope scope, Sent sent) {
        try {
            return Delivery.content(scope.county(), sent.draft());
        } catch (Delivery.Malformed unsigned) {
            throw new IllegalStateException("it was signed", unsigned);
        }
    }

    /** @param known are not judged again: whoever sends them once more is told what he was told then */
    void append(Scope sender, List<Sent> all, Set<UUID> known, Answers answers) {
        var byDevice = new LinkedHashMap<UUID, List<Sent>>();
        for (var sent : all)
            byDevice.computeIfAbsent(sent.signed() ? sent.device().id() : null, _ -> new ArrayList<>())
                    .add(sent);
        byDevice.values().forEach(some -> append(sender, authors.of(sender, some.getFirst()), some, known, answers));
    }

    private void append(Scope sender, Scope author, List<Sent> some, Set<UUID> known, Answers answers) {
        var fresh = some.stream()
                .filter(sent -> !sent.signed() || !known.contains(sent.id()))
                .toList();
        var outside = authors.outside(author, fresh);
        var taken = new ArrayList<Sent>();
        for (var sent : some)
            if (outside.contains(sent.id())) answers.refuse(sent.place(), sent.id(), "sync.outside");
            else taken.add(sent);
        var receipts = ledger.append(
                sender.county(),
                author.author(),
                taken.stream().map(Sent::draft).toList(),
                Check.beside(db -> incoming.arrived(db, sender.county(), taken)));
        var kept = kept(sender, receipts);
        for (int i = 0; i < receipts.size(); i++) answers.answer(taken.get(i).place(), receipts.get(i), kept);
    }

    private static Map<UUID, Posting> kept(Scope sender, List<Receipt> receipts) {
        var ids = receipts.stream().filter(Receipt::kept).map(Receipt::id).toList();
        return sender.read(db -> new Postings(db).find(ids));
    }
}
