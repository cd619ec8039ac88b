package groundwork.intake;

import groundwork.frame.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lists of officers as workbooks: what their rows say, and the empty one to fill in. */
public interface OfficerBooks {

    /**
     * @param fileName as the person knows it
     * @return its rows, in their order, examples and totals left out
     * @throws groundwork.frame.Refusal at the field {@code file}, when it is no workbook, has no such list or too much
     */
    List<OfficerRow> read(Path file, String fileName);

    /** @param typed JSON of a row, as {@link RowJson} gives it, with other texts in some of its cells */
    OfficerRow read(String typed, Map<String, String> mended);

    /**
     * Writes the empty workbook; the stream is left open.
     *
     * @param units names to choose from
     * @param places of roles, as {@link #read} has them again
     */
    void template(OutputStream out, Language language, List<String> units, List<String> places) throws IOException;
}
