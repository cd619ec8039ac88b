package groundwork.account.web;

import groundwork.account.History;
import groundwork.account.History.Version;
import groundwork.frame.Names.Register;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.List;

/** What each correction of an entry changed, the latest first. */
final class Steps {

    private Steps() {}

    static List<EntryPage.Step> of(History history, Register known) {
        var steps = new ArrayList<EntryPage.Step>();
        Version held = null;
        for (var version : history.versions()) {
            if (version.posting().original() != null) steps.add(step(held, version, known));
            if (version.fact() != null) held = version;
        }
        return steps.reversed();
    }

    private static EntryPage.Step step(Version before, Version version, Register known) {
        var struck = version.fact() == null;
        return new EntryPage.Step(
                version.posting().id(),
                struck,
                version.posting().recordedAt(),
                known.officer(version.posting().author().officer()),
                version.reason(),
                struck || before == null ? List.of() : differences(before, version, known));
    }

    private static List<Difference> differences(Version before, Version version, Register known) {
        var all = new ArrayList<>(Difference.between(all(before, known), all(version, known)));
        for (var one : version.changed()) {
            var key = Details.key(one.field());
            if (all.stream().noneMatch(difference -> difference.key().equals(key)))
                all.add(new Difference(key, Words.HIDDEN, Words.HIDDEN));
        }
        return all;
    }

    private static List<Detail> all(Version version, Register known) {
        var all = new ArrayList<>(Details.of(version.fact(), known));
        all.addAll(Details.words(version.words()));
        return all;
    }
}
