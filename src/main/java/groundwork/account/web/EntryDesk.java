package groundwork.account.web;

import groundwork.account.Accounts;
import groundwork.account.Entries;
import groundwork.account.History;
import groundwork.account.History.Version;
import groundwork.account.OpenedEntries;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Names;
import groundwork.frame.OpeningForm;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Fact;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ProgrammeEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One entry, whole; striking it and taking that back. */
@Controller
class EntryDesk {

    private final Entries entries;
    private final OpenedEntries opened;
    private final Accounts accounts;
    private final Names names;
    private final ProgrammeChoices programmes;

    EntryDesk(Entries entries, OpenedEntries opened, Accounts accounts, Names names, ProgrammeChoices programmes) {
        this.entries = entries;
        this.opened = opened;
        this.accounts = accounts;
        this.names = names;
        this.programmes = programmes;
    }

    @GetMapping("/entries/{id}")
    Answer show(Scope scope, @PathVariable UUID id, Locale reader) {
        var history = entries.find(scope, id).orElseThrow(() -> Refusal.missing("account.missing"));
        return history.id().equals(id) ? page(scope, history, reader) : Moved.to("/entries/" + history.id());
    }

    /** What is masked in it, with a reason. */
    @PostMapping("/entries/{id}/opening")
    Answer open(Scope scope, @PathVariable UUID id, OpeningForm form, Locale reader) {
        try {
            return page(scope, opened.find(scope, id, form.one()), reader);
        } catch (Refusal refusal) {
            if (refusal.flaws().isEmpty()) throw refusal;
            var history = entries.find(scope, id).orElseThrow(() -> Refusal.missing("account.missing"));
            return refusal.on(page(scope, history, reader));
        }
    }

    @PostMapping("/entries/{id}/strike")
    Answer strike(Scope scope, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        entries.strike(scope, id, reason);
        return Moved.to("/entries/" + id).saying("account.struck").undoneBy("/entries/" + id + "/restoration");
    }

    @PostMapping("/entries/{id}/restoration")
    Answer restore(Scope scope, @PathVariable UUID id) {
        entries.restore(scope, id);
        return Moved.to("/entries/" + id).saying("account.restored");
    }

    private EntryPage page(Scope scope, History history, Locale reader) {
        var shown = history.shown();
        var known = names.of(scope, reader).with(villages(history), officers(history));
        return new EntryPage(
                history,
                programme(scope, shown.fact().about().programme()),
                known.officer(history.versions().getFirst().posting().author().officer()),
                Details.of(shown.fact(), known),
                Details.words(shown.words(), shown.posting().byPhone()),
                Links.of(scope, history.id(), shown.fact()),
                accounts.tripsOf(scope, shown.fact()),
                Steps.of(history, known));
    }

    private String programme(Scope scope, UUID id) {
        return programmes.all(scope).stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(ProgrammeChoice::title)
                .orElse("");
    }

    private static Collection<Long> villages(History history) {
        return facts(history).stream().map(fact -> fact.about().village()).toList();
    }

    private static Collection<UUID> officers(History history) {
        var all = new ArrayList<UUID>();
        history.versions().forEach(version -> all.add(version.posting().author().officer()));
        for (var fact : facts(history)) {
            all.addAll(fact.about().officers());
            if (fact.entry() instanceof ProgrammeEntry.Joined joined) all.add(joined.officer());
            if (fact.entry() instanceof CardEntry.Issued issued) all.add(issued.officer());
            if (fact.entry() instanceof PairingEntry.Formed formed) all.add(formed.officer());
        }
        return all;
    }

    private static List<Fact> facts(History history) {
        return history.versions().stream()
                .map(Version::fact)
                .filter(Objects::nonNull)
                .toList();
    }
}
