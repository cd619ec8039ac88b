package groundwork.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading a county's ledger. Takes the client that a scope handed out, so it sees what that scope's county holds. */
public final class Postings {

    static final String COLUMNS =
            "position, id, kind, happened_at, recorded_at, officer, device, batch, original, hash, content";

    private static final int PAGE = 2000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient db;

    public Postings(JdbcClient db) {
        this.db = db;
    }

    /** The next position: "counted at head" means everything so far. 0 for a county without entries. */
    public long head() {
        return db.sql("select position from ledger.head")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Whether every projection has followed; otherwise what they say of this head will change once they have. */
    public boolean followed() {
        return Projections.behind(db).isEmpty();
    }

    /** The position up to which every projection has followed: what they say is of that one, or later. */
    public long followedTo() {
        return db.sql("""
                        select coalesce(least(
                          (select position from ledger.head), (select min(position) from ledger.cursor)), 0)
                        """).query(Long.class).single();
    }

    /** Of the entry that lies there, in hex; empty where nothing does. */
    public Optional<String> hashAt(long position) {
        return db.sql("select hash from ledger.posting where position = :position")
                .param("position", position)
                .query(byte[].class)
                .optional()
                .map(HexFormat.of()::formatHex);
    }

    public Optional<Posting> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    public Map<UUID, Posting> find(Collection<UUID> ids) {
        return list("id = any(:ids)", Map.of("ids", Tables.array("uuid", ids))).stream()
                .collect(Collectors.toMap(Posting::id, posting -> posting, (a, b) -> a, LinkedHashMap::new));
    }

    /** The entry and everything that corrected it, oldest first. */
    public List<Posting> history(UUID id) {
        return list("id = :id or original = :id", Map.of("id", id));
    }

    /** The histories of several at once. */
    public Map<UUID, List<Posting>> histories(Collection<UUID> ids) {
        return list("id = any(:ids) or original = any(:ids)", Map.of("ids", Tables.array("uuid", ids))).stream()
                .collect(Collectors.groupingBy(
                        posting -> posting.original() == null ? posting.id() : posting.original()));
    }

    /** What came with an import, in order. */
    public List<Posting> batch(UUID batch) {
        return list("batch = :batch", Map.of("batch", batch));
    }

    public List<Posting> page(long from, int limit) {
        return list("position >= :from and position < :to", Map.of("from", from, "to", from + limit));
    }

    /**
     * What an entry says today.
     *
     * @param posting that says so: the entry itself, or its latest correction
     * @param version null when it was struck
     */
    public record Latest(Posting posting, Change.Version version) {

        public UUID by() {
            return posting.id();
        }
    }

    /** The latest of each entry that is here, struck ones among them. */
    public Map<UUID, Latest> latest(Collection<UUID> ids) {
        var latest = new HashMap<UUID, Latest>();
        var present = new ArrayList<UUID>();
        for (var posting : list("id = any(:ids) or original = any(:ids)", Map.of("ids", Tables.array("uuid", ids)))) {
            var by = posting.id();
            switch (posting.fact().entry()) {
                case Correction.Replaced replaced ->
                    latest.put(replaced.original(), new Latest(posting, new Change.Version(replaced.fact(), by)));
                case Correction.Struck struck -> latest.put(struck.original(), new Latest(posting, null));
                case Entry ordinary -> {
                    // A correction may have come before it.
                    latest.putIfAbsent(by, new Latest(posting, new Change.Version(posting.fact(), by)));
                    present.add(by);
                }
            }
        }
        latest.keySet().retainAll(present);
        return latest;
    }

    /** The version in force of each entry: the original's or its latest correction's. Struck ones are left out. */
    public Map<UUID, Change.Version> effective(Collection<UUID> ids) {
        var versions = new HashMap<UUID, Change.Version>();
        latest(ids).forEach((id, latest) -> {
            if (latest.version() != null) versions.put(id, latest.version());
        });
        return versions;
    }

    /**
     * The words that came with these entries or corrections ({@link Change.Version#wordsOf()}). What is sensitive in
     * them is masked: it is opened with a reason, through {@code Openings}.
     */
    public Map<UUID, List<Words>> words(Collection<UUID> entries) {
        var found = clearWords(entries);
        found.replaceAll((entry, words) ->
                words.stream().map(part -> part.masked(Sensitive.NONE)).toList());
        return found;
    }

    /**
     * The same with what is sensitive: for what compares words or writes them again, and shows them to nobody. A test
     * lists who may.
     */
    public Map<UUID, List<Words>> clearWords(Collection<UUID> entries) {
        var found = new HashMap<UUID, List<Words>>();
        WordsRow.of(db, entries)
                .forEach((entry, rows) ->
                        found.put(entry, rows.stream().map(WordsRow::words).toList()));
        return found;
    }

    /** Everything of one kind, in order. */
    List<Posting> kind(String kind) {
        return list("kind = :kind", Map.of("kind", kind));
    }

    /** All words about these subjects. */
    List<Words> about(Collection<UUID> subjects) {
        var vault = Vault.of(db);
        return db.sql(WordsRow.SELECT + "where w.subject = any(:subjects)")
                .param("subjects", Tables.array("uuid", subjects))
                .query((row, n) -> WordsRow.read(row, vault).words())
                .list();
    }

    /**
     * All words of these parts, masked as in {@link #words}, a page at a time and in no order that means anything: for
     * what has to be looked for here, since the database cannot read them.
     */
    public void eachWords(Collection<String> parts, Consumer<Words> each) {
        var vault = Vault.of(db);
        WordsRow last = null;
        do {
            var page = page(parts, last, vault);
            for (var row : page) each.accept(row.words().masked(Sensitive.NONE));
            last = page.size() < PAGE ? null : page.getLast();
        } while (last != null);
    }

    private List<WordsRow> page(Collection<String> parts, WordsRow after, Vault vault) {
        return db.sql(WordsRow.SELECT + """
                        where (w.entry, w.subject, w.part) > (:entry, :subject, :part) and w.part = any(:parts)
                        order by w.entry, w.subject, w.part limit :page""")
                .param("entry", after == null ? FIRST : after.entry())
                .param("subject", after == null ? FIRST : after.subject())
                .param("part", after == null ? "" : after.part())
                .param("parts", Tables.array("text", parts))
                .param("page", PAGE)
                .query((row, n) -> WordsRow.read(row, vault))
                .list();
    }

    List<Posting> list(String where, Map<String, ?> parameters) {
        return db.sql("select county, " + COLUMNS + " from ledger.posting where " + where + " order by position")
                .params(parameters)
                .query(Postings::posting)
                .list();
    }

    static Posting posting(ResultSet row, int number) throws SQLException {
        var content = row.getString("content");
        return new Posting(
                row.getInt("county"),
                row.getLong("position"),
                row.getObject("id", UUID.class),
                new Author(
                        row.getObject("officer", UUID.class),
                        row.getObject("device", UUID.class),
                        row.getObject("batch", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Wire.read(content),
                row.getBytes("hash"),
                content);
    }

    /** Words as one JSON array, sealed as in their table, to keep beside what was set aside. */
    static String json(List<Sealed.Part> words) {
        var out = Wire.array();
        for (var part : words) {
            out.addObject()
                    .put("subject", part.subject().toString())
                    .put("part", part.part())
                    .put("sealed", Base64.getEncoder().encodeToString(part.sealed()));
        }
        return out.toString();
    }
}
