package groundwork.card;

import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Postings.Latest;
import groundwork.ledger.VillageEntry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes back what one command here entered, by whoever entered it: an entry is struck, what was corrected says again
 * what it said before. What somebody has corrected since is left alone.
 */
@Component
public class Undoing {

    /** More households than any village has. */
    private static final int MOST = 20_000;

    private final Ledger ledger;
    private final Clock clock;

    Undoing(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Refusal 404 when these are not that officer's entries, 409 when nothing of them is left to take back */
    public void run(Scope scope, Done done) {
        var drafts = scope.read(db -> {
            var postings = new Postings(db);
            var missing = Refusal.missing("card.undone.missing");
            var at = postings.find(done.first()).orElseThrow(() -> missing).position();
            var entered = postings.page(at, Math.clamp(done.entries(), 1, MOST));
            if (!entered.stream().allMatch(posting -> by(scope, posting))) throw missing;
            var latest = postings.latest(entered.stream().map(Undoing::original).toList());
            return entered.stream()
                    .filter(posting -> stands(posting, latest))
                    .map(posting -> back(postings, posting))
                    .filter(Objects::nonNull)
                    .toList();
        });
        if (drafts.isEmpty()) throw Refusal.conflict("card.undone.already");
        Gate.append(ledger, scope, drafts);
    }

    private static boolean by(Scope scope, Posting posting) {
        return posting.author().officer().equals(scope.officer()) && ours(posting.fact());
    }

    private static boolean ours(Fact fact) {
        return switch (fact.entry()) {
            case CardEntry card -> true;
            case HouseholdEntry household -> true;
            case VillageEntry village -> true;
            case Correction.Struck struck -> true;
            case Correction.Replaced replaced -> ours(replaced.fact());
            case Entry other -> false;
        };
    }

    private static boolean stands(Posting posting, Map<UUID, Latest> latest) {
        var now = latest.get(original(posting));
        return now != null && now.by().equals(posting.id());
    }

    private static UUID original(Posting posting) {
        return posting.original() == null ? posting.id() : posting.original();
    }

    /** Null where a strike is to be taken back of something that is not ours. */
    private Draft back(Postings postings, Posting posting) {
        var original = original(posting);
        if (posting.original() == null) return strike(original, posting.fact());
        var before = postings.history(original).stream()
                .filter(other -> other.position() < posting.position())
                .reduce((first, second) -> second)
                .orElse(posting);
        var fact = switch (before.fact().entry()) {
            case Correction.Replaced replaced -> replaced.fact();
            case Correction.Struck struck -> null;
            case Entry ordinary -> before.fact();
        };
        if (fact == null) return strike(original, before.fact());
        if (!ours(fact)) return null;
        var again = new Fact(clock.instant(), fact.about(), new Correction.Replaced(original, fact));
        var words = postings.clearWords(List.of(before.id())).getOrDefault(before.id(), List.of());
        return new Draft(Ids.next(clock), again, words);
    }

    private Draft strike(UUID original, Fact fact) {
        return new Draft(
                Ids.next(clock), new Fact(clock.instant(), fact.about(), new Correction.Struck(original)), List.of());
    }
}
