package groundwork.directory;

import groundwork.ledger.Words;
import groundwork.ledger.WordsPlace;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Officials' names, phones and sign-in names. They are known by their ids alone: whoever has the same name is another.
 */
@Component
class DirectoryWords implements WordsPlace {

    /** Nobody comes in by it again; its id stays, since rows of the audit log may name it. */
    private static final List<String> SIGN_INS =
            List.of("""
            delete from directory.second_factor f using directory.sign_in s
            where s.id = f.sign_in and s.officer = any(:ids)""", """
            delete from directory.recovery_code c using directory.sign_in s
            where s.id = c.sign_in and s.officer = any(:ids)""", """
            delete from directory.passkey p using directory.sign_in s
            where s.id = p.sign_in and s.officer = any(:ids)""", """
            delete from directory.identity i using directory.sign_in s
            where s.id = i.sign_in and s.officer = any(:ids)""", """
            update directory.sign_in set login = 'erased ' || id, password = '{none}', code_until = null,
              disabled = true, stamp = stamp + 1
            where officer = any(:ids)""", "update directory.device set name = null where officer = any(:ids)");

    private static final List<String> LISTS = List.of(
            "delete from directory.roster_row where county = :county",
            "delete from directory.roster where county = :county");

    @Override
    public List<String> names() {
        return List.of(
                "directory.officer",
                "directory.sign_in",
                "directory.device",
                "directory.passkey",
                "directory.identity",
                "directory.roster",
                "directory.roster_row");
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        var ids = whom.subjects().toArray(UUID[]::new);
        var officers = db.sql("""
                        update directory.officer
                        set name = :erased, duty = null, phone = null, email = null, number = null,
                          email_asked = null, email_code = null
                        where county = :county and id = any(:ids) returning id
                        """)
                .param("erased", Words.ERASED)
                .param("county", whom.county())
                .param("ids", ids)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        if (officers.length == 0) return;
        SIGN_INS.forEach(sql -> db.sql(sql).param("ids", officers).update());
        // He may stand in one under any spelling of his name, and they are gone within a day anyway.
        LISTS.forEach(sql -> db.sql(sql).param("county", whom.county()).update());
    }
}
