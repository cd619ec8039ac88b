package groundwork.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words of entries that are about nobody else, sealed with the outer key itself: a new key seals them anew, a page
 * a transaction. Also those that were kept aside.
 */
@Component
final class OwnWords implements Wrapped {

    private static final int PAGE = 1000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String OLDER = "w.subject = w.entry and substring(w.sealed from 1 for 5) = any(:older)";

    private final Store store;

    OwnWords(Store store) {
        this.store = store;
    }

    private List<byte[]> older() {
        return store.vault().keys().olderPrefixes();
    }

    @Override
    public long left() {
        if (older().isEmpty()) return 0;
        return store.counties().stream()
                .mapToLong(county -> store.read(county, this::left) + aside(county, false))
                .sum();
    }

    private long left(JdbcClient db) {
        return db.sql("select count(*) from ledger.words w where " + OLDER)
                .param("older", Tables.array("bytea", older()))
                .query(Long.class)
                .single();
    }

    @Override
    public int rewrap() {
        int all = 0;
        if (older().isEmpty()) return all;
        for (int county : store.counties()) all += words(county) + aside(county, true);
        return all;
    }

    private int words(int county) {
        int all = 0;
        for (var after = FIRST; after != null; ) {
            var from = after;
            var page = store.read(county, db -> page(db, from));
            all += store.write(county, db -> seal(Tables.live(db, county), page));
            after = page.size() < PAGE ? null : page.getLast().entry();
        }
        return all;
    }

    /** From the last entry of the page before, which may have more than one part. */
    private List<WordsRow> page(JdbcClient db, UUID from) {
        return db.sql(WordsRow.SELECT + "where w.entry >= :from and " + OLDER + " order by w.entry limit :page")
                .param("from", from)
                .param("older", Tables.array("bytea", older()))
                .param("page", PAGE)
                .query((row, n) -> WordsRow.read(row, store.vault()))
                .list();
    }

    private int seal(Tables tables, List<WordsRow> page) {
        var rows = new Rows("uuid", "text", "bytea", "bytea");
        for (var row : page)
            rows.add(
                    row.entry(),
                    row.part(),
                    anew(tables.county(), row),
                    row.clear().sealed());
        // Not what was erased or sealed since it was read.
        return rows.run(tables, """
                update $ledger.words w set sealed = c3 from {rows}
                where w.county = :county and w.entry = c1 and w.subject = c1 and w.part = c2 and w.sealed = c4""");
    }

    private byte[] anew(int county, WordsRow row) {
        return sealed(store.vault().own(county, row.entry()), row.entry(), row.clear());
    }

    /** There are few: one at a time. @return how many were, or are to be, sealed anew */
    private int aside(int county, boolean anew) {
        int all = 0;
        for (var aside : store.read(county, Aside::all)) {
            var words = (ArrayNode) Wire.tree(aside.words());
            int here = 0;
            for (var item : words)
                if (item instanceof ObjectNode part && older(aside.id(), part)) {
                    here++;
                    if (anew) part.put("sealed", anew(county, aside.id(), part));
                }
            all += here;
            if (anew && here > 0) replace(county, aside, words.toString());
        }
        return all;
    }

    private void replace(int county, Aside aside, String words) {
        store.write(county, db -> {
            aside.replace(db, words);
            return null;
        });
    }

    private boolean older(UUID id, ObjectNode part) {
        if (!part.has("sealed") || !id.toString().equals(part.get("subject").stringValue())) return false;
        var sealed = sealed(part);
        return store.vault().keys().wrapped(sealed)
                && !begins(sealed, store.vault().keys().prefix());
    }

    private static boolean begins(byte[] sealed, byte[] prefix) {
        return Arrays.equals(sealed, 0, prefix.length, prefix, 0, prefix.length);
    }

    private String anew(int county, UUID id, ObjectNode part) {
        var key = store.vault().own(county, id);
        var clear = key.open(id, part.get("part").stringValue(), sealed(part));
        return Base64.getEncoder().encodeToString(sealed(key, id, clear));
    }

    private static byte[] sealed(ObjectNode part) {
        return Base64.getDecoder().decode(part.get("sealed").stringValue());
    }

    private static byte[] sealed(SubjectKey key, UUID entry, Sealed.Part clear) {
        return key.seal(entry, clear.part(), clear.salt(), clear.fields());
    }
}
