package groundwork.directory;

import groundwork.ledger.Hash;
import groundwork.ledger.Ids;
import groundwork.ledger.Store;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may come in, over all counties: so these take no {@link Scope}, and whoever calls them has made sure that the
 * officer is one of the asker's county.
 */
@Component
public class SignIns {

    private static final String SIGN_IN = """
            select id, login, officer, county, role = 'administrator' as administrator, disabled, must_change, stamp
            from directory.sign_in
            """;

    private final Store store;
    private final Clock clock;

    SignIns(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Optional<SignIn> find(UUID id) {
        return store.global(db -> db.sql(SIGN_IN + "where id = :id")
                .param("id", id)
                .query(SignIn.class)
                .optional());
    }

    public Optional<SignIn> login(String login) {
        return store.global(db -> db.sql(SIGN_IN + "where login = :login")
                .param("login", Logins.plain(login))
                .query(SignIn.class)
                .optional());
    }

    /** Those of these login names that are taken, each in the form {@link Logins#plain} gives it. */
    public Map<String, SignIn> logins(Collection<String> logins) {
        return store.global(db -> db
                .sql(SIGN_IN + "where login = any(:logins)")
                .param("logins", logins.stream().map(Logins::plain).distinct().toArray(String[]::new))
                .query(SignIn.class)
                .stream()
                .collect(Collectors.toMap(SignIn::login, Function.identity())));
    }

    /** Takes back that an officer may sign in. @return false when he has come in already; then nothing is changed */
    public boolean remove(UUID officer) {
        return store.global(db -> db.sql("""
                        delete from directory.sign_in
                        where officer = :officer and must_change and code_until is not null and role = 'officer'
                        """).param("officer", officer).update() == 1);
    }

    /** By officer, for those who have one. */
    public Map<UUID, SignIn> of(Collection<UUID> officers) {
        return store.global(db -> db
                .sql(SIGN_IN + "where officer = any(:officers)")
                .param("officers", officers.toArray(UUID[]::new))
                .query(SignIn.class)
                .stream()
                .collect(Collectors.toMap(SignIn::officer, Function.identity())));
    }

    /**
     * As whom a key acts that is an officer's: his program's or his phone's. Whether he has chosen a password of his
     * own is nothing to it.
     *
     * @param county for which the key was made
     * @return empty where he is shut out, works elsewhere by now, or looks after the installation
     */
    public Optional<SignIn> acting(UUID officer, int county) {
        return Optional.ofNullable(of(List.of(officer)).get(officer))
                .filter(who -> !who.disabled()
                        && !who.administrator()
                        && Integer.valueOf(county).equals(who.county()))
                .map(who -> new SignIn(
                        who.id(), who.login(), who.officer(), who.county(), false, false, false, who.stamp()));
    }

    /**
     * Lets an officer sign in from now on; what he may do is given to him apart, as {@link Grants}.
     *
     * @param administrator of the installation
     * @return the code for the first time, to be shown once; empty when the login name is taken or the officer has one
     */
    public Optional<OneTimeCode> add(String login, UUID officer, int county, boolean administrator) {
        var code = OneTimeCode.next(OneTimeCode.Use.FIRST, clock.instant());
        var sealed = code.sealed();
        try {
            store.global(db -> db.sql("""
                            insert into directory.sign_in
                              (id, login, password, code_until, officer, county, role, must_change)
                            values (:id, :login, :password, :until, :officer, :county, :role, true)
                            """)
                    .param("id", Ids.next(clock))
                    .param("login", Logins.plain(login))
                    .param("password", sealed)
                    .param("until", code.until().atOffset(ZoneOffset.UTC))
                    .param("officer", officer)
                    .param("county", county)
                    .param("role", administrator ? "administrator" : "officer")
                    .update());
            return Optional.of(code);
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /** A code to be shown once; the password so far and all open sessions end. Also opens a locked name. */
    public Optional<OneTimeCode> reset(UUID officer) {
        var code = OneTimeCode.next(OneTimeCode.Use.RESET, clock.instant());
        var sealed = code.sealed();
        return store.global(db -> db.sql("""
                        update directory.sign_in
                        set password = :password, code_until = :until, must_change = true, stamp = stamp + 1
                        where officer = :officer returning login
                        """)
                .param("password", sealed)
                .param("until", code.until().atOffset(ZoneOffset.UTC))
                .param("officer", officer)
                .query(String.class)
                .optional()
                .map(login -> {
                    db.sql("delete from directory.attempt where login_hash = :hash")
                            .param("hash", Hash.of(login))
                            .update();
                    return code;
                }));
    }

    /** The officer's own choice; ends his other sessions. @return as it stands now */
    public SignIn choose(UUID id, String password) {
        var sealed = Passwords.sealed(password);
        return store.global(db -> {
            db.sql("""
                    update directory.sign_in
                    set password = :password, code_until = null, must_change = false, stamp = stamp + 1
                    where id = :id
                    """).param("password", sealed).param("id", id).update();
            return db.sql(SIGN_IN + "where id = :id")
                    .param("id", id)
                    .query(SignIn.class)
                    .single();
        });
    }

    /**
     * Shuts an officer out, at once, or lets him in again.
     *
     * @return false when nobody could administer the installation any more; then nothing is changed
     */
    public boolean disable(UUID officer, boolean disabled) {
        return store.global(db -> {
            // Two administrators who shut each other out at the same moment wait here for one another.
            db.sql("select pg_advisory_xact_lock(hashtext('directory.sign_in'))")
                    .query((row, n) -> 0)
                    .single();
            db.sql("update directory.sign_in set disabled = :disabled, stamp = stamp + 1 where officer = :officer")
                    .param("disabled", disabled)
                    .param("officer", officer)
                    .update();
            return disabled && !administered(db) ? undone(db, officer) : true;
        });
    }

    /** Where an administrator works from now on. */
    public void move(UUID id, int county) {
        store.global(db -> db.sql("update directory.sign_in set county = :county where id = :id")
                .param("county", county)
                .param("id", id)
                .update());
    }

    static boolean administered(JdbcClient db) {
        return db.sql("""
                select exists (select from directory.sign_in where role = 'administrator' and not disabled)
                """).query(Boolean.class).single();
    }

    private static boolean undone(JdbcClient db, UUID officer) {
        db.sql("update directory.sign_in set disabled = false where officer = :officer")
                .param("officer", officer)
                .update();
        return false;
    }
}
