package groundwork.intake.upload;

import groundwork.directory.Scope;
import groundwork.ledger.Tables;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people of a county chose for sheets with certain heads, so that nobody is asked twice. The same heads may be
 * taken for two kinds in one workbook, because of the names of the tabs: what is chosen is remembered for each.
 */
@Component
class Matchings {

    private record Chosen(String kind, List<String> keys) {}

    private final Clock clock;

    Matchings(Clock clock) {
        this.clock = clock;
    }

    /** The tabs as they were wanted the last time; those seen for the first time as they are. */
    List<Tab> recall(Scope scope, List<Tab> tabs) {
        var prints = tabs.stream().map(tab -> tab.matching().fingerprint()).toList();
        var chosen = new HashMap<String, Chosen>();
        scope.read(db -> {
            db.sql("select fingerprint, guessed, kind, keys from intake.matching where fingerprint = any(:prints)")
                    .param("prints", Tables.array("text", prints))
                    .query(row -> {
                        chosen.put(
                                row.getString(1) + row.getString(2),
                                new Chosen(row.getString(3), keys(row.getString(4))));
                    });
            return null;
        });
        return tabs.stream().map(tab -> recall(tab, chosen)).toList();
    }

    private static Tab recall(Tab tab, Map<String, Chosen> chosen) {
        var last = chosen.get(tab.matching().fingerprint() + tab.guessed());
        return last == null || !tab.recognisable() ? tab : tab.with(last.kind(), last.keys(), true);
    }

    private static List<String> keys(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<List<String>>() {});
    }

    void remember(Scope scope, List<Tab> tabs) {
        for (var tab : tabs) if (tab.recognisable()) remember(scope, tab);
    }

    private void remember(Scope scope, Tab tab) {
        var keys = tab.heads().stream().map(TabHead::key).toList();
        scope.write(db -> db.sql("""
                        insert into intake.matching (county, fingerprint, guessed, kind, keys, officer, chosen_at)
                        values (:county, :fingerprint, :guessed, :kind, :keys, :officer, :now)
                        on conflict (county, fingerprint, guessed) do update
                        set kind = excluded.kind, keys = excluded.keys, officer = excluded.officer,
                          chosen_at = excluded.chosen_at""")
                .param("county", scope.county())
                .param("fingerprint", tab.matching().fingerprint())
                .param("guessed", tab.guessed())
                .param("kind", tab.kind())
                .param("keys", JsonMapper.shared().writeValueAsString(keys))
                .param("officer", scope.officer())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }
}
