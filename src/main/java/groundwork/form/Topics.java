package groundwork.form;

import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.OpinionEntry.Sorted;
import groundwork.ledger.Postings;
import groundwork.ledger.Tables;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opinions put under the county's topics. Those on our own style are never among them. */
@Component
public class Topics {

    /** As many as one entry names. */
    private static final int MOST = 100;

    private final Ledger ledger;
    private final Clock clock;

    Topics(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts them under it, whatever they were under before.
     *
     * @param topic null takes them out of any
     * @return the entry, to be taken back
     */
    public UUID sort(Scope scope, Collection<UUID> opinions, Topic topic) {
        var about = where(scope, opinions);
        if (about.isEmpty()) throw Refusal.unusable("form.topics.none");
        var id = Ids.next(clock);
        var sorted = new Sorted(List.copyOf(about.keySet()), topic);
        // It lies where the first of them lies; each of them is looked at.
        Gate.append(
                ledger,
                scope,
                List.of(new Draft(
                        id, new Fact(clock.instant(), about.values().iterator().next(), sorted), List.of())));
        return id;
    }

    /** @throws Refusal for what is no sorting */
    public void takeBack(Scope scope, UUID entry) {
        var sorted = scope.read(db -> new Postings(db).find(entry))
                .filter(posting -> posting.fact().entry() instanceof Sorted && scope.opens(entry))
                .orElseThrow(() -> Refusal.missing("form.topics.missing"));
        var struck = new Fact(clock.instant(), sorted.fact().about(), new Correction.Struck(entry));
        Gate.append(ledger, scope, List.of(new Draft(Ids.next(clock), struck, List.of())));
    }

    private static Map<UUID, About> where(Scope scope, Collection<UUID> opinions) {
        var found = new TreeMap<UUID, About>();
        scope.read(db -> db.sql("""
                        select entry, programme, unit, village from form.opinion o
                        where entry = any(:opinions) and not own_style limit :most""")
                        .param("opinions", Tables.array("uuid", opinions))
                        .param("most", MOST)
                        .query((row, n) -> Map.entry(
                                row.getObject("entry", UUID.class),
                                new About(
                                        row.getObject("programme", UUID.class),
                                        row.getObject("unit", UUID.class),
                                        row.getObject("village", Long.class),
                                        List.of(scope.officer()),
                                        null)))
                        .list())
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** How many entries are under each, by the topic in lower case; those not sorted yet under an empty one. */
    public Map<String, Long> counts(Scope scope, UUID programme) {
        var counts = new TreeMap<String, Long>();
        scope.read(db -> db.sql("""
                        select topic, count(*) as n from form.opinion o
                        where programme = :programme and not own_style group by topic""")
                        .param("programme", programme)
                        .query((row, n) -> Map.entry(row.getString("topic"), row.getLong("n")))
                        .list())
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    /** The topic of that name, or null. */
    public static Topic of(String word) {
        for (var topic : Topic.values())
            if (topic.name().toLowerCase(Locale.ROOT).equals(word)) return topic;
        return null;
    }
}
