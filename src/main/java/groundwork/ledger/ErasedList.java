package groundwork.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who was erased, kept outside the database: a database that comes back from an older archive does not know it, and is
 * told at its start. Lines are only ever added.
 */
public interface ErasedList {

    /** The erasure entry, whole, so that it can be appended again. No words. */
    record Line(
            int county,
            UUID entry,
            UUID subject,
            ErasureEntry.Whom whom,
            ErasureEntry.Basis basis,
            UUID officer,
            Instant happenedAt) {

        Draft draft() {
            var made = new ErasureEntry.Made(subject, whom, basis);
            return new Draft(entry, new Fact(happenedAt, About.NOTHING, made), List.of());
        }
    }

    /** On the disk when it returns; a line that is there already is not added again. */
    void add(Line line);

    List<Line> all();
}
