package groundwork.samples;

import groundwork.ledger.Correction;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Posting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a county's entries say after some of its postings, in the plainest way there is: everything in memory,
 * corrections laid on top. What corrects a correction, or what never comes, has no effect.
 */
final class SimpleLedger {

    /**
     * An entry in force.
     *
     * @param position where it first stood
     * @param since from which position on it has been of this kind without a break
     */
    record Told<E extends Entry>(UUID id, long position, long since, Fact fact, E entry) {}

    private final Map<UUID, Told<Entry>> told = new LinkedHashMap<>();
    private final Map<UUID, Long> entered = new HashMap<>();
    private final Map<UUID, Correction> corrections = new HashMap<>();

    SimpleLedger(List<Posting> postings) {
        for (var posting : postings) take(posting);
    }

    private void take(Posting posting) {
        var id = posting.id();
        if (posting.fact().entry() instanceof Correction correction) {
            corrections.put(correction.original(), correction);
            id = correction.original();
        } else entered.put(id, posting.position());
        if (!entered.containsKey(id)) return;
        switch (corrections.get(id)) {
            case null -> say(posting.position(), id, posting.fact());
            case Correction.Replaced replaced -> say(posting.position(), id, replaced.fact());
            case Correction.Struck struck -> told.remove(id);
        }
    }

    private void say(long now, UUID id, Fact fact) {
        var before = told.get(id);
        boolean goesOn =
                before != null && before.entry().getClass() == fact.entry().getClass();
        told.put(id, new Told<>(id, entered.get(id), goesOn ? before.since() : now, fact, fact.entry()));
    }

    /** Those of one kind, in order of position. */
    @SuppressWarnings("unchecked")
    <E extends Entry> List<Told<E>> all(Class<E> type) {
        var all = new ArrayList<Told<E>>();
        for (var one : told.values()) if (type.isInstance(one.entry())) all.add((Told<E>) one);
        all.sort(Comparator.comparing(Told::position));
        return all;
    }

    <E extends Entry> Stream<Told<E>> each(Class<E> type) {
        return all(type).stream();
    }

    /** Which household each merged one counts as. Of two the one said last holds; none may close a circle. */
    Map<UUID, UUID> roots() {
        var last = new LinkedHashMap<UUID, UUID>();
        each(HouseholdEntry.Merged.class)
                .sorted(Comparator.comparing(Told::since))
                .forEach(merged -> {
                    last.remove(merged.entry().household());
                    last.put(merged.entry().household(), merged.entry().into());
                });
        var leads = new HashMap<UUID, UUID>();
        last.forEach((household, into) -> {
            if (!end(leads, into).equals(household)) leads.put(household, into);
        });
        var roots = new HashMap<UUID, UUID>();
        leads.keySet().forEach(household -> roots.put(household, end(leads, household)));
        return roots;
    }

    static UUID end(Map<UUID, UUID> leads, UUID from) {
        var at = from;
        while (leads.containsKey(at)) at = leads.get(at);
        return at;
    }
}
