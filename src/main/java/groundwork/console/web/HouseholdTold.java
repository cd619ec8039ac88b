package groundwork.console.web;

import groundwork.assistance.Given;
import groundwork.book.Trips;
import groundwork.card.Households;
import groundwork.demand.Listed;
import groundwork.directory.Scope;
import groundwork.frame.Names.Register;
import groundwork.ledger.Change.Version;
import groundwork.ledger.Postings;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was said and written in the entries about a household: personal words, so never kept and never logged. */
final class HouseholdTold {

    private final List<Households.Visit> made;
    private final Map<UUID, Version> entries;
    private final Map<UUID, List<Words>> words;

    private HouseholdTold(List<Households.Visit> made, Map<UUID, Version> entries, Map<UUID, List<Words>> words) {
        this.made = made;
        this.entries = entries;
        this.words = words;
    }

    static HouseholdTold of(
            Scope scope, Trips trips, List<Households.Visit> made, List<Listed> raised, List<Given> given) {
        var visits = effective(scope, made.stream().map(Households.Visit::entry).toList());
        var taken = visits.values().stream()
                .map(version -> version.fact().about().trip())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var onTrips =
                trips.done(scope, taken).values().stream().flatMap(List::stream).toList();
        var entries = effective(scope, onTrips);
        entries.values().removeIf(version -> !(version.fact().entry() instanceof TalkEntry));
        entries.putAll(visits);
        var said = new ArrayList<UUID>();
        visits.values().forEach(version -> said.add(version.wordsOf()));
        raised.forEach(demand -> said.add(demand.wordsOf()));
        given.forEach(one -> said.add(one.wordsOf()));
        said.removeIf(Objects::isNull);
        return new HouseholdTold(made, entries, scope.read(db -> new Postings(db).words(said)));
    }

    private static Map<UUID, Version> effective(Scope scope, Collection<UUID> ids) {
        return scope.read(db -> new Postings(db).effective(ids));
    }

    Set<UUID> officers() {
        return entries.values().stream()
                .flatMap(version -> version.fact().about().officers().stream())
                .collect(Collectors.toSet());
    }

    List<HouseholdPage.Visit> visits(Register known) {
        return made.stream()
                .filter(visit -> entries.containsKey(visit.entry()))
                .map(visit -> {
                    var version = entries.get(visit.entry());
                    return new HouseholdPage.Visit(
                            visit.entry(),
                            visit.day(),
                            known.officers(version.fact().about().officers()),
                            Objects.requireNonNullElse(said(version.wordsOf(), "text"), ""),
                            visit.so());
                })
                .toList();
    }

    List<HouseholdPage.Raised> demands(List<Listed> raised) {
        return raised.stream()
                .map(demand -> {
                    var title = said(demand.wordsOf(), "title");
                    return new HouseholdPage.Raised(demand, title == null ? said(demand.wordsOf(), "text") : title);
                })
                .toList();
    }

    List<HouseholdPage.Helped> helps(List<Given> given) {
        return given.stream()
                .map(one -> new HouseholdPage.Helped(one, Objects.requireNonNullElse(said(one.wordsOf(), "text"), "")))
                .toList();
    }

    List<HouseholdPage.Talk> talks() {
        return entries.entrySet().stream()
                .filter(each -> each.getValue().fact().entry() instanceof TalkEntry)
                .map(each -> new HouseholdPage.Talk(
                        each.getKey(),
                        each.getValue().fact().day(),
                        each.getValue().fact().entry()))
                .sorted(Comparator.comparing(HouseholdPage.Talk::day).reversed())
                .toList();
    }

    private String said(UUID wordsOf, String field) {
        return wordsOf == null
                ? null
                : words.getOrDefault(wordsOf, List.of()).stream()
                        .map(part -> part.get(field))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(null);
    }
}
