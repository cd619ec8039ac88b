package groundwork.intake.workbook;

import com.code_intelligence.jazzer.junit.FuzzTest;
import groundwork.intake.sheet.HeadFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody uploads is read as a workbook or refused with a reason; nothing else comes of it. */
class WorkbookFuzzTest {

    /** Small, so that a bomb shows as a refusal and not by the memory of the machine. */
    private static final Limits SMALL = new Limits(1 << 20, 100, 50, 4 << 20, 1 << 20, 1 << 15);

    private static final int ROWS = 500;

    @TempDir
    static Path folder;

    @FuzzTest
    void anyFile(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("any"), bytes);
        try (var book = Workbook.open(file, "any.xlsx", SMALL)) {
            for (var sheet : book.sheets()) {
                HeadFinder.match(sheet);
                var seen = new int[1];
                sheet.rows(row -> ++seen[0] < ROWS);
            }
        } catch (UnfitFile refused) {
            // which says why
        }
    }
}
