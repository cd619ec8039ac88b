package groundwork.intake.upload;

import groundwork.intake.Match;
import groundwork.intake.Missing;
import groundwork.intake.Shifted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A workbook on its way in. It and all that is kept of it goes after a day.
 *
 * @param size in bytes
 * @param programme slug of the one that was chosen, null where the workbook has a plan of its own
 * @param looked what was found, null before all rows were looked through
 * @param stale whether something was mended since that may bear on other rows
 * @param job works on it, or was the last to; null before the first
 * @param worker who started that
 * @param batch the import it becomes, or null
 * @param match by what its rows are known again, as it was chosen the last time
 */
public record Upload(
        UUID id,
        UUID officer,
        String fileName,
        byte[] hash,
        long size,
        Instant receivedAt,
        List<Tab> tabs,
        String programme,
        boolean matched,
        Looked looked,
        boolean stale,
        UUID job,
        UUID worker,
        UUID batch,
        Match match) {

    /**
     * @param rows altogether; {@code bad} of them have an error, {@code warned} only warnings
     * @param entries that the good rows stand for
     * @param missing rows of an earlier workbook that are not in this one
     * @param shifted sheets whose numbers now name other rows
     */
    public record Looked(long rows, long bad, long warned, long entries, Missing missing, List<Shifted> shifted) {}

    public boolean planned() {
        return tabs.stream().anyMatch(Tab::plan);
    }

    public int tab(String sheet) {
        for (int i = 0; i < tabs.size(); i++) if (tabs.get(i).name().equals(sheet)) return i;
        throw new IllegalArgumentException("no such sheet");
    }
}
