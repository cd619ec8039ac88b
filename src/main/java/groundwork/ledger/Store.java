package groundwork.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only door to the tables. Each call is one transaction which has named its county, so that row-level security
 * shows that county and no other. Features do not use it: they take a {@code Scope}, which says who asks as well.
 */
@Component
public final class Store {

    /**
     * Goes with the first statement. Were it the transaction manager's to set, each read would make three more trips to
     * the database: what the connection had, what it gets, and back.
     */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read; ";

    private final JdbcClient db;
    private final Vault vault;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    public Store(DataSource data, Vault vault) {
        this.vault = vault;
        db = vault.on(JdbcClient.create(data));
        var transactions = new DataSourceTransactionManager(data);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Reads one county at one moment: everything read in it is of the same position. */
    public <T> T read(int county, Function<JdbcClient, T> query) {
        return reading.execute(status -> query.apply(named(status.isNewTransaction() ? ONE_MOMENT : "", county)));
    }

    public <T> T write(int county, Function<JdbcClient, T> command) {
        return writing.execute(status -> command.apply(named("", county)));
    }

    /** For the named tables that belong to no county: areas, sign-ins, jobs. County tables look empty from here. */
    public <T> T global(Function<JdbcClient, T> command) {
        return writing.execute(status -> command.apply(db));
    }

    /** Those with a ledger. */
    public List<Integer> counties() {
        return global(db -> db.sql("select county from ledger.county order by county")
                .query(Integer.class)
                .list());
    }

    /**
     * Seals a secret that belongs to no subject with the outer key.
     *
     * @param place what it is the secret of: sealed for one place it opens at no other
     */
    public byte[] wrap(String place, byte[] secret) {
        return vault.keys().wrap(secret, place.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when the outer keys do not open it, or it was sealed for another place */
    public byte[] unwrap(String place, byte[] wrapped) {
        try {
            return vault.keys().unwrap(wrapped, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the outer keys do not open this secret", e);
        }
    }

    /** What everything begins with that the newest outer key has wrapped. */
    public byte[] newest() {
        return vault.keys().prefix();
    }

    /**
     * The same way to the tables with each statement changed before it is sent.
     *
     * @param db as it was handed out here
     */
    public static JdbcClient through(JdbcClient db, UnaryOperator<String> change) {
        return Vault.of(db).on(sql -> db.sql(change.apply(sql)));
    }

    Vault vault() {
        return vault;
    }

    private JdbcClient named(String first, int county) {
        // SET takes no parameters; an int cannot carry anything but digits.
        db.sql(first + "set local groundwork.county = '" + county + "'").update();
        return db;
    }
}
