package groundwork.assistance.web;

import groundwork.assistance.Given;
import groundwork.assistance.Pairing;
import groundwork.assistance.Pairings;
import groundwork.directory.Scope;
import groundwork.frame.Masker;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pairings and what was given, as they are listed: with what people and places are called. */
@Component
class PairLines {

    private final Pairings pairings;
    private final Labels labels;

    PairLines(Pairings pairings, Labels labels) {
        this.pairings = pairings;
        this.labels = labels;
    }

    List<AssistancePage.Pair> pairs(Scope scope, List<Pairing> found, Locale reader) {
        var helps = pairings.helps(scope, found.stream().map(Pairing::id).toList());
        var known = labels.known(scope, reader)
                .with(
                        found.stream().map(Pairing::village).toList(),
                        found.stream().map(Pairing::officer).toList());
        var said = Said.of(
                scope,
                found.stream()
                        .filter(pairing -> pairing.person() != null)
                        .map(Pairing::wordsOf)
                        .toList(),
                found.stream().map(Pairing::household));
        return found.stream()
                .map(pairing -> new AssistancePage.Pair(
                        pairing,
                        known.officer(pairing.officer()),
                        said.household(pairing.household()),
                        pairing.person() == null ? "" : Masker.name(said.field(pairing.wordsOf(), "name", "name")),
                        known.village(pairing.village()),
                        helps.getOrDefault(pairing.id(), 0L)))
                .toList();
    }

    List<HelpPage.Line> lines(Scope scope, List<Given> given) {
        var said = Said.of(scope, given.stream().map(Given::wordsOf).toList(), Stream.of());
        var confirmed =
                pairings.confirmed(scope, given.stream().map(Given::entry).toList());
        return given.stream()
                .map(one -> new HelpPage.Line(one, said.note(one.wordsOf()), confirmed.contains(one.entry())))
                .toList();
    }
}
