package groundwork.sync;

import groundwork.directory.Grants;
import groundwork.directory.Power;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.Gate;
import groundwork.ledger.Draft;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * By whom an entry is: the officer of the device that signed it, or whoever sends it. What he recorded is a fact where
 * he may enter it now, and also where he might when it happened and has lost that since.
 */
@Component
class Authors {

    /** Those who enter what happened, as the policy has it. */
    private static final Set<Role> ENTER = Set.of(Role.OFFICE, Role.FIELD);

    private final Grants grants;
    private final Scopes scopes;
    private final Clock clock;

    Authors(Grants grants, Scopes scopes, Clock clock) {
        this.grants = grants;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What the officer of the device sees by what he may do now. */
    Scope of(Scope sender, Sent sent) {
        if (!sent.signed()) return sender;
        var officer = sent.device().officer();
        return scope(sender.county(), officer, grants.powers(sender.county(), officer))
                .from(sent.device().id());
    }

    /** Those that their author may not and might not enter. */
    Set<UUID> outside(Scope author, List<Sent> all) {
        var outside =
                new HashSet<>(Gate.outside(author, all.stream().map(Sent::draft).toList()));
        var lost = all.stream()
                .filter(sent -> sent.signed() && outside.contains(sent.id()))
                .map(Sent::draft)
                .toList();
        if (lost.isEmpty()) return outside;
        var past = grants.pastPowers(author.county(), author.officer());
        // Entries of many days, and of few that differ in what he might do on them.
        lost.stream()
                .collect(Collectors.groupingBy(draft -> past.at(at(draft))))
                .forEach((powers, drafts) -> {
                    var still = Gate.outside(scope(author.county(), author.officer(), powers), drafts);
                    drafts.forEach(draft -> {
                        if (!still.contains(draft.id())) outside.remove(draft.id());
                    });
                });
        return outside;
    }

    /** Whatever a phone says of the future, its officer has not been given it yet. */
    private Instant at(Draft draft) {
        var now = clock.instant();
        return draft.fact().happenedAt().isAfter(now) ? now : draft.fact().happenedAt();
    }

    private Scope scope(int county, UUID officer, List<Power> powers) {
        return scopes.of(
                county,
                officer,
                powers.stream().filter(power -> ENTER.contains(power.role())).toList());
    }
}
