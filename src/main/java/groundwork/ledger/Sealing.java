package groundwork.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what is stored as the outer keys say: seals what was written in the clear before words were sealed, and wraps
 * secrets anew when there is a newer key. A page a transaction, between the appends; what was done stays done.
 */
@Component
public final class Sealing {

    private static final int PAGE = 1000;

    private final Store store;
    private final Secrets secrets;

    public Sealing(Store store) {
        this.store = store;
        this.secrets = new Secrets(store);
    }

    /** Every county. @return rows sealed; 0 once all are */
    public long run() {
        long sealed = 0;
        for (int county : store.counties()) sealed += secrets(county) + words(county) + aside(county);
        return sealed;
    }

    /**
     * Wraps every secret with the newest key that is not yet.
     *
     * @param progress is told how many are done
     * @return how many it wrapped
     */
    public long rewrap(LongConsumer progress) {
        long all = 0;
        for (int county : store.counties())
            for (int page = rewrap(county); page > 0; page = rewrap(county)) progress.accept(all += page);
        return all;
    }

    /** Secrets that only an older key opens. */
    public long left() {
        long left = 0;
        for (int county : store.counties())
            left += store.read(
                    county,
                    db -> db.sql("select count(*) from ledger.secret where substring(wrapped from 1 for 5) <> :newest")
                            .param("newest", store.vault().keys().prefix())
                            .query(Long.class)
                            .single());
        return left;
    }

    private record Secret(UUID subject, byte[] bytes) {}

    private int rewrap(int county) {
        var vault = store.vault();
        return wrapped(
                county,
                db ->
                        db
                                .sql("""
                        select subject, wrapped as bytes from ledger.secret
                        where substring(wrapped from 1 for 5) <> :newest limit :page for update""")
                                .param("newest", vault.keys().prefix())
                                .param("page", PAGE)
                                .query(Secret.class)
                                .list()
                                .stream()
                                .map(old -> new Secret(old.subject, vault.unwrap(county, old.subject, old.bytes)))
                                .toList());
    }

    private long secrets(int county) {
        long all = 0;
        int page;
        do {
            page = wrapped(
                    county,
                    db -> db.sql("""
                            select subject, secret as bytes from ledger.secret where secret is not null
                            limit :page for update""").param("page", PAGE).query(Secret.class).list());
            all += page;
        } while (page == PAGE);
        return all;
    }

    private int wrapped(int county, java.util.function.Function<JdbcClient, List<Secret>> some) {
        return store.write(county, db -> {
            var rows = new Rows("uuid", "bytea");
            for (var secret : some.apply(db))
                rows.add(secret.subject, store.vault().wrap(county, secret.subject, secret.bytes));
            return rows.run(Tables.live(db, county), """
                    update $ledger.secret s set secret = null, wrapped = c2 from {rows}
                    where s.county = :county and s.subject = c1""");
        });
    }

    private record Clear(UUID entry, UUID subject, String part, String fields, byte[] salt) {

        Words words() {
            return new Words(subject, part, Wire.words(fields), salt);
        }
    }

    private long words(int county) {
        long all = 0;
        int page;
        do {
            page = words(
                    county,
                    store.read(
                            county,
                            db -> db.sql("""
                                    select entry, subject, part, fields, salt from ledger.words
                                    where fields is not null limit :page""")
                                    .param("page", PAGE)
                                    .query(Clear.class)
                                    .list()));
            all += page;
        } while (page > 0);
        return all;
    }

    private int words(int county, List<Clear> some) {
        if (some.isEmpty()) return 0;
        var keys = secrets.of(county, some.stream().map(Clear::subject).collect(Collectors.toSet()));
        return store.write(county, db -> {
            var rows = new Rows("uuid", "uuid", "text", "bytea");
            for (var clear : some) {
                var key = keys.get(clear.subject);
                rows.add(
                        clear.entry,
                        clear.subject,
                        clear.part,
                        key == null
                                ? null
                                : Secrets.part(clear.entry, clear.words(), key).sealed());
            }
            return rows.run(Tables.live(db, county), """
                    update $ledger.words w set fields = null, salt = null, sealed = c4 from {rows}
                    where w.county = :county and w.entry = c1 and w.subject = c2 and w.part = c3
                      and w.fields is not null""");
        });
    }

    /** There are few: one at a time. */
    private long aside(int county) {
        var old = store.read(county, Aside::all).stream()
                .filter(aside -> aside.words().contains("\"fields\":"))
                .toList();
        for (var aside : old) {
            var words = sealed(county, aside);
            store.write(county, db -> {
                aside.replace(db, words);
                return null;
            });
        }
        return old.size();
    }

    private String sealed(int county, Aside aside) {
        var clear = new ArrayList<Words>();
        for (var item : Wire.tree(aside.words()))
            if (item instanceof ObjectNode part && part.has("fields"))
                clear.add(new Words(
                        UUID.fromString(part.get("subject").stringValue()),
                        part.get("part").stringValue(),
                        Wire.words(part.get("fields").toString()),
                        null));
        Map<UUID, SubjectKey> keys = new HashMap<>(
                secrets.of(county, clear.stream().map(Words::subject).collect(Collectors.toSet())));
        return Postings.json(clear.stream()
                .filter(words -> keys.containsKey(words.subject()))
                .map(words -> Secrets.part(aside.id(), words, keys.get(words.subject())))
                .toList());
    }
}
