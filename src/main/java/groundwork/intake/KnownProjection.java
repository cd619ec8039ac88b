package groundwork.intake;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Change;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Projection;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.TalkEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps which households and people a village's names can mean, so that a workbook may name them. */
@Component
final class KnownProjection implements Projection {

    private record Known(UUID subject, String sort) {}

    @Override
    public String schema() {
        return "intake";
    }

    @Override
    public List<String> tables() {
        return List.of("known");
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        var gone = new ArrayList<UUID>();
        var rows = new Rows("uuid", "uuid", "int8", "text", "uuid");
        var last = new HashMap<UUID, Change>();
        for (var change : changes) last.put(change.entry(), change);
        for (var change : changes) {
            if (change.before() != null
                    && !known(change.entry(), change.before()).isEmpty()) gone.add(change.entry());
            if (change.after() == null || last.get(change.entry()) != change) continue;
            for (var known : known(change.entry(), change.after()))
                rows.add(
                        change.entry(),
                        known.subject(),
                        where(tables, change.after()),
                        known.sort(),
                        change.after().wordsOf());
        }
        if (!gone.isEmpty())
            tables.sql("delete from $intake.known where county = :county and entry = any(:gone)")
                    .param("gone", Tables.array("uuid", gone))
                    .update();
        rows.insert(tables, "$intake.known", "entry, subject, village, sort, words_of", "on conflict do nothing");
    }

    /** Who was met nowhere in particular is known in the county as a whole. */
    private static long where(Tables tables, Change.Version version) {
        var village = version.fact().about().village();
        return village == null ? tables.county() : village;
    }

    private static List<Known> known(UUID entry, Change.Version version) {
        var fact = version.fact();
        if (fact.entry() instanceof HouseholdEntry.Registered) return List.of(new Known(entry, "household"));
        if (fact.entry() instanceof TalkEntry.Held held) {
            var sort = held.kind().name().toLowerCase(Locale.ROOT);
            return held.people().stream().map(person -> new Known(person, sort)).toList();
        }
        if (fact.entry() instanceof PairingEntry.Formed formed && formed.household() != null)
            return List.of(new Known(formed.household(), "pairing"));
        if (fact.entry() instanceof AssistanceEntry.JobFound job && job.person() != null)
            return List.of(new Known(job.person(), "villager"));
        return List.of();
    }
}
