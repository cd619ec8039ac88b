package groundwork.assistance.web;

import groundwork.assistance.Given;
import groundwork.assistance.Pairing;
import groundwork.assistance.Pairings;
import groundwork.directory.Areas;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Bilingual;
import groundwork.frame.Masker;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pairings and what was given, as they are listed: with what people and places are called. */
@Component
class PairLines {

    private final Pairings pairings;
    private final Officers officers;
    private final Areas areas;

    PairLines(Pairings pairings, Officers officers, Areas areas) {
        this.pairings = pairings;
        this.officers = officers;
        this.areas = areas;
    }

    List<AssistancePage.Pair> pairs(Scope scope, List<Pairing> found) {
        var helps = pairings.helps(scope, found.stream().map(Pairing::id).toList());
        var names = officers.names(
                scope,
                found.stream().map(Pairing::officer).filter(Objects::nonNull).toList());
        var said = Said.of(
                scope,
                found.stream()
                        .filter(pairing -> pairing.person() != null)
                        .map(Pairing::wordsOf)
                        .toList(),
                found.stream().map(Pairing::household));
        var villages = areas.find(
                found.stream().map(Pairing::village).filter(Objects::nonNull).toList());
        return found.stream()
                .map(pairing -> {
                    var village = pairing.village() == null ? null : villages.get(pairing.village());
                    return new AssistancePage.Pair(
                            pairing,
                            names.get(pairing.officer()),
                            said.household(pairing.household()),
                            pairing.person() == null ? "" : Masker.name(said.field(pairing.wordsOf(), "name", "name")),
                            village == null
                                    ? null
                                    : new Bilingual(village.name(Locale.ENGLISH), village.name(Locale.CHINESE)),
                            helps.getOrDefault(pairing.id(), 0L));
                })
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
