package groundwork.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * What the append path is measured against: the same rows into the same tables, with nothing of what makes a ledger of
 * them. Multi-row INSERT … ON CONFLICT, one transaction a batch, positions given beforehand.
 */
public final class RawInsert {

    private final int county;
    private final Author author;

    public RawInsert(int county, Author author) {
        this.county = county;
        this.author = author;
    }

    /** The rows of a batch, made beforehand. */
    private List<?> prepare(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> Sealed.of(county, draft, sealed(draft), List.of()))
                .toList();
    }

    private List<Sealed.Part> sealed(Draft draft) {
        return draft.words().stream()
                .map(words -> Secrets.part(draft.id(), words, new SubjectKey(county, words.subject(), new byte[32])))
                .toList();
    }

    /** A transaction for each batch, to be done by as many as like; what can be made beforehand is. */
    public List<Callable<Void>> tasks(DataSource data, List<List<Draft>> batches) {
        var position = new AtomicLong();
        return batches.stream()
                .map(this::prepare)
                .<Callable<Void>>map(batch -> () -> {
                    try (var connection = data.getConnection()) {
                        connection.setAutoCommit(false);
                        insert(connection, position.getAndAdd(batch.size()), batch);
                        connection.setAutoCommit(true);
                    }
                    return null;
                })
                .toList();
    }

    private void insert(Connection connection, long position, List<?> prepared) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local groundwork.county = '" + county + "'");
        }
        var entries = prepared.stream().map(Sealed.class::cast).toList();
        try (var postings = connection.prepareStatement(insert("posting", Postings.COLUMNS, entries.size()))) {
            int at = 0;
            for (var entry : entries) at = posting(postings, at, position++, entry);
            postings.executeUpdate();
        }
        int parts = entries.stream().mapToInt(entry -> entry.words().size()).sum();
        if (parts > 0)
            try (var words = connection.prepareStatement(insert("words", "entry, subject, part, sealed", parts))) {
                int at = 0;
                for (var entry : entries) for (var part : entry.words()) at = words(words, at, entry.id(), part);
                words.executeUpdate();
            }
        connection.commit();
    }

    private int posting(PreparedStatement to, int at, long position, Sealed entry) throws SQLException {
        to.setInt(++at, county);
        to.setLong(++at, position);
        to.setObject(++at, entry.id());
        to.setString(++at, Kinds.of(entry.fact().entry()));
        to.setObject(++at, OffsetDateTime.ofInstant(entry.fact().happenedAt(), ZoneOffset.UTC));
        to.setObject(++at, OffsetDateTime.ofInstant(entry.fact().happenedAt(), ZoneOffset.UTC));
        to.setObject(++at, author.officer());
        to.setObject(++at, author.device());
        to.setObject(++at, author.batch());
        to.setObject(++at, entry.original());
        to.setBytes(++at, entry.hash());
        to.setString(++at, entry.content());
        return at;
    }

    private int words(PreparedStatement to, int at, UUID entry, Sealed.Part part) throws SQLException {
        to.setInt(++at, county);
        to.setObject(++at, entry);
        to.setObject(++at, part.subject());
        to.setString(++at, part.part());
        to.setBytes(++at, part.sealed());
        return at;
    }

    private static String insert(String table, String columns, int rows) {
        int width = columns.split(",").length + 1;
        var row = IntStream.range(0, width).mapToObj(i -> "?").collect(Collectors.joining(",", "(", ")"));
        return "insert into ledger." + table + " (county, " + columns + ") values "
                + IntStream.range(0, rows).mapToObj(i -> row).collect(Collectors.joining(","))
                + " on conflict do nothing";
    }
}
