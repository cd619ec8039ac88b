package groundwork.intake.upload;

import groundwork.intake.Problem;
import groundwork.intake.TypedRow;
import java.util.List;
import java.util.UUID;

/**
 * A row that an import left out.
 *
 * @param batch the import
 * @param programme it belongs to
 */
public record Todo(UUID id, UUID batch, UUID programme, String fileName, TypedRow typed, List<Problem> problems) {

    Todo with(TypedRow row, List<Problem> found) {
        return new Todo(id, batch, programme, fileName, row, List.copyOf(found));
    }

    public boolean bad() {
        return problems.stream().anyMatch(Problem::error);
    }
}
