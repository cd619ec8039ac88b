package groundwork.account;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.Kinds;
import groundwork.ledger.Projection;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * One line per activity. A change says everything there is to say about its line, so nothing is read; the last change
 * of a line in a batch wins.
 */
@Component
final class AccountProjection implements Projection {

    private static final String CORRECTED = """
            on conflict (county, position) do update set programme = excluded.programme, unit = excluded.unit,
              village = excluded.village, day = excluded.day, kind = excluded.kind, officers = excluded.officers,
              household = excluded.household, quantity = excluded.quantity, state = excluded.state,
              words_of = excluded.words_of""";

    @Override
    public String schema() {
        return "account";
    }

    @Override
    public List<String> tables() {
        return List.of("line");
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        var lines = new TreeMap<Long, Change>();
        for (var change : changes) lines.put(change.entered(), change);
        var written = new Rows("int8 uuid uuid uuid int8 date text uuid[] uuid numeric text uuid date".split(" "));
        var gone = new Rows("int8");
        var again = false;
        for (var change : lines.values()) {
            // There may be a line already, also that of an entry which was struck and now comes back as something else.
            boolean there = change.corrects() || change.position() != change.entered();
            again |= there;
            if (!add(written, change) && there) gone.add(change.entered());
        }
        written.insert(tables, "$account.line", """
                position, entry, programme, unit, village, day, kind, officers, household, quantity, state, words_of,
                recorded""", again ? CORRECTED : "");
        gone.run(tables, "delete from $account.line l using {rows} where l.county = :county and l.position = c1");
    }

    /** @return false when it is no activity */
    private static boolean add(Rows rows, Change change) {
        var version = change.after() != null ? change.after() : change.before();
        var fact = version.fact();
        var activity = Activity.of(fact.entry());
        activity.ifPresent(what -> rows.add(
                change.entered(),
                change.entry(),
                fact.about().programme(),
                fact.about().unit(),
                fact.about().village(),
                fact.day(),
                Kinds.of(fact.entry()),
                fact.about().officers(),
                what.household(),
                what.quantity(),
                state(change),
                version.wordsOf(),
                change.recordedAt().atZone(Fact.ZONE).toLocalDate()));
        return activity.isPresent();
    }

    private static State state(Change change) {
        if (change.after() == null) return State.STRUCK;
        return change.after().wordsOf().equals(change.entry()) ? State.IN_FORCE : State.CORRECTED;
    }
}
