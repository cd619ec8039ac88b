package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.intake.Missing.Absent;
import groundwork.intake.drafting.RowDrafts;
import groundwork.ledger.Postings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What earlier imports of a programme left, sheet by sheet, read when the first row of a sheet comes along. */
final class Earlier {

    /** More than this nobody reads; the number of all of them is told all the same. */
    static final int SHOWN = 200;

    private static final int CHUNK = 500;

    private static final String VERSIONS = """
            select r.number, r.written, r.content, r.steps, i.undone_at is null
            from intake.row r join intake.import i on i.county = r.county and i.id = r.import
            where r.programme = :programme and r.sheet = :sheet order by r.import, r.number
            """;

    private final Scope scope;
    private final Campaign campaign;
    private final Map<String, EarlierSheet> sheets = new LinkedHashMap<>();

    Earlier(Scope scope, Campaign campaign) {
        this.scope = scope;
        this.campaign = campaign;
    }

    EarlierSheet sheet(String identity) {
        return sheets.computeIfAbsent(identity, sheet -> new EarlierSheet(rows(sheet)));
    }

    /** Each row as its last import that was not undone left it; which entries it stood for, all of them tell. */
    private List<EarlierRow> rows(String sheet) {
        var rows = new LinkedHashMap<String, EarlierRow>();
        var shared = new HashMap<Set<String>, Set<String>>();
        scope.read(db -> {
            db.sql(VERSIONS)
                    .withFetchSize(CHUNK)
                    .param("programme", campaign.id())
                    .param("sheet", sheet)
                    .query(row -> {
                        var before = rows.remove(row.getString(1));
                        var version = version(row, before);
                        var steps = shared.computeIfAbsent(version.steps(), same -> same);
                        rows.put(
                                version.number(),
                                new EarlierRow(version.number(), version.written(), version.content(), steps));
                    });
            return null;
        });
        return List.copyOf(rows.values());
    }

    private static EarlierRow version(ResultSet row, EarlierRow before) throws SQLException {
        var number = row.getString(1);
        var steps = new HashSet<>(List.of((String[]) row.getArray(4).getArray()));
        if (before != null) steps.addAll(before.steps());
        if (row.getBoolean(5)) return new EarlierRow(number, row.getString(2), row.getObject(3, UUID.class), steps);
        if (before == null) return new EarlierRow(number, null, null, steps);
        return new EarlierRow(number, before.written(), before.content(), steps);
    }

    /** What nothing in the workbook was taken for, as far as it still counts in the ledger. */
    Missing missing() {
        long count = 0;
        var first = new ArrayList<Absent>();
        for (var entry : sheets.entrySet()) {
            var unseen = entry.getValue().unseen();
            for (int i = 0; i < unseen.size(); i += CHUNK)
                for (var row : standing(entry.getKey(), unseen.subList(i, Math.min(unseen.size(), i + CHUNK)))) {
                    count++;
                    if (first.size() < SHOWN)
                        first.add(new Absent(entry.getValue().tab(), row.written()));
                }
        }
        return new Missing(count, first);
    }

    private List<EarlierRow> standing(String sheet, List<EarlierRow> rows) {
        var ids = new ArrayList<UUID>();
        for (var row : rows) ids.addAll(ids(sheet, row));
        var effective = scope.read(db -> new Postings(db).effective(ids));
        return rows.stream()
                .filter(row -> ids(sheet, row).stream().anyMatch(effective::containsKey))
                .toList();
    }

    private List<UUID> ids(String sheet, EarlierRow row) {
        return row.steps().stream()
                .filter(step -> !RowDrafts.outlastsItsRow(step))
                .map(step -> RowDrafts.id(campaign.county(), campaign.id(), sheet, row.number(), step))
                .toList();
    }
}
