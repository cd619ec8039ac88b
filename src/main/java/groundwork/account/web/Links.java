package groundwork.account.web;

import groundwork.directory.Scope;
import groundwork.frame.Masker;
import groundwork.ledger.Change.Version;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.TripEntry;
import groundwork.ledger.Unknown;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What an entry points to: every id among its facts that is the id of another entry. */
final class Links {

    /** Directory data, not entries; and people, who have words but no entry. */
    private static final Set<String> OTHERS = Set.of("officer", "unit", "lender", "grantor", "person", "people");

    private Links() {}

    static List<Link> of(Scope scope, UUID own, Fact fact) {
        var ids = ids(own, fact);
        if (ids.isEmpty()) return List.of();
        ids.keySet().retainAll(scope.opens(List.copyOf(ids.keySet())));
        return scope.read(db -> {
            var postings = new Postings(db);
            var found = postings.effective(ids.keySet());
            var words =
                    postings.words(found.values().stream().map(Version::wordsOf).toList());
            var links = new ArrayList<Link>();
            ids.forEach((id, key) -> links.add(link(id, key, found.get(id), words)));
            return links;
        });
    }

    private static Map<UUID, String> ids(UUID own, Fact fact) {
        var ids = new LinkedHashMap<UUID, String>();
        if (fact.about().trip() != null) ids.put(fact.about().trip(), "entry.field.trip");
        if (fact.entry() instanceof Unknown) return ids;
        for (var component : fact.entry().getClass().getRecordComponents()) {
            if (OTHERS.contains(component.getName())) continue;
            var key = "entry.field." + Details.snake(component.getName());
            try {
                var value = component.getAccessor().invoke(fact.entry());
                if (value instanceof UUID id) ids.putIfAbsent(id, key);
                if (value instanceof List<?> many)
                    for (var each : many) if (each instanceof UUID id && ids.size() < 30) ids.putIfAbsent(id, key);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        ids.remove(own);
        return ids;
    }

    private static Link link(UUID id, String key, Version version, Map<UUID, List<Words>> words) {
        if (version == null) return new Link(key, null, "", "/entries/" + id);
        var entry = version.fact().entry();
        return new Link(key, entry, name(entry, words.getOrDefault(version.wordsOf(), List.of())), href(entry, id));
    }

    private static String href(Entry entry, UUID id) {
        if (entry instanceof DemandEntry.Raised) return "/demands/" + id;
        if (entry instanceof TripEntry.SignedIn) return "/book/" + id;
        if (entry instanceof HouseholdEntry.Registered) return "/households/" + id;
        if (entry instanceof PairingEntry.Formed) return "/assistance/pairings/" + id;
        return "/entries/" + id;
    }

    private static String name(Entry entry, List<Words> words) {
        var household = entry instanceof HouseholdEntry;
        return words.stream()
                .map(part -> household ? Masker.name(part.get("name")) : part.get("title"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
