package groundwork.console.web;

import groundwork.card.Cards;
import groundwork.console.web.Lookers.Looker;
import groundwork.directory.Act;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditPlace;
import groundwork.directory.AuditSearch;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Names;
import groundwork.frame.Names.Register;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.Change;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows who opened what is masked of a household. */
@Controller
class LookersDesk {

    private static final int SHOWN = 50;

    private final AuditSearch audit;
    private final Cards cards;
    private final Officers officers;
    private final Names names;

    LookersDesk(AuditSearch audit, Cards cards, Officers officers, Names names) {
        this.audit = audit;
        this.cards = cards;
        this.officers = officers;
        this.names = names;
    }

    @GetMapping("/households/{id}/openings")
    Lookers list(Scope scope, @PathVariable UUID id, Paged.From typed, Locale reader) {
        // An administrator sees no records, and so learns nothing here but who does.
        if (!scope.holds(Role.ADMINISTRATOR) && !(scope.opens(id) && Lookers.sees(scope, cards.ofHousehold(scope, id))))
            throw Refusal.missing("console.household.missing");
        var from = typed.known(AuditPlace.of(typed.key()).orElse(null));
        var before = AuditPlace.of(from.before()).orElse(null);
        var after = AuditPlace.of(from.after()).orElse(null);
        var found = audit.openings(scope, about(scope, id), before, after, SHOWN + 1);
        var page = Paged.of(found, SHOWN, from, line -> line.place().toString());
        var known = names.of(scope, reader)
                .with(List.of(), page.rows().stream().map(AuditLine::officer).toList());
        return new Lookers(
                id,
                new Paged<>(
                        page.rows().stream()
                                .map(line -> looker(scope, line, known))
                                .toList(),
                        page.newer(),
                        page.older()));
    }

    /** It, and the village with whose list it may have been opened. */
    private static List<String> about(Scope scope, UUID id) {
        var registered = scope.read(db -> new Postings(db)
                .effective(List.of(id)).values().stream()
                        .map(Change.Version::fact)
                        .filter(fact -> fact.entry() instanceof HouseholdEntry.Registered)
                        .findFirst()
                        .orElseThrow(() -> Refusal.missing("console.household.missing")));
        var all = new ArrayList<>(List.of(id.toString()));
        if (registered.about().village() != null)
            all.add(registered.about().village().toString());
        return all;
    }

    private Looker looker(Scope scope, AuditLine line, Register known) {
        var unit = line.officer() == null
                ? null
                : officers.find(scope, line.officer()).map(Officer::unit).orElse(null);
        return new Looker(
                line.at(),
                known.officer(line.officer()),
                known.unit(unit),
                line.act().equals(Act.BROKE_GLASS.word()),
                "village".equals(line.kind()),
                line.told());
    }
}
