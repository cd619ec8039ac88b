package groundwork.intake.sheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import groundwork.intake.workbook.PasteSheet;
import groundwork.intake.workbook.UnfitFile;
import java.nio.charset.StandardCharsets;

/** Whatever is pasted is looked through for heads and rows. */
class PasteFuzzTest {

    @FuzzTest
    void anyText(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        try {
            HeadFinder.match(new PasteSheet("台账", text));
            PasteText.of("台账", text);
        } catch (UnfitFile refused) {
            // which says what is wrong
        }
    }
}
