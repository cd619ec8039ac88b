package groundwork.directory;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The numbers officers have in the bureau's own list of them, by which they are known again when it comes again. */
@Component
public class OfficerNumbers {

    private record Numbered(UUID id, String number) {}

    /** Of those who have one. */
    public Map<UUID, String> all(Scope scope) {
        return scope.read(db ->
                db
                        .sql("select id, number from directory.officer where number is not null")
                        .query(Numbered.class)
                        .stream()
                        .collect(Collectors.toMap(Numbered::id, Numbered::number)));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another officer of the county has the number */
    public void give(Scope scope, UUID officer, String number) {
        scope.write(db -> db.sql("update directory.officer set number = :number where county = :county and id = :id")
                .param("county", scope.county())
                .param("id", officer)
                .param("number", number)
                .update());
    }
}
