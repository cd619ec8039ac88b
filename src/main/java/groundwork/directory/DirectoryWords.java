package groundwork.directory;

import groundwork.ledger.WordsPlace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Officials' names, phones and sign-in names. Nobody of whom the ledger has words is among them. */
@Component
class DirectoryWords implements WordsPlace {

    @Override
    public List<String> names() {
        return List.of(
                "directory.officer",
                "directory.sign_in",
                "directory.device",
                "directory.passkey",
                "directory.roster",
                "directory.roster_row");
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {}
}
