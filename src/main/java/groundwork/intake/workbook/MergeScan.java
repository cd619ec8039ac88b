package groundwork.intake.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds {@code <mergeCell ref="B2:D3"/>} in the bytes of a sheet as they pass. Texts cannot look like one, since a
 * quotation mark after an attribute's name inside of text only makes a range that covers nothing of interest.
 */
final class MergeScan {

    private static final String MARK = "mergeCell ref=\"";
    private static final int LONGEST = 64;
    private static final int MOST = 200_000;

    private final List<Merge> merges = new ArrayList<>();
    private String rest = "";

    void take(byte[] bytes, int length) {
        var chunk = rest + new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int from = 0;
        for (int at = chunk.indexOf(MARK); at >= 0; at = chunk.indexOf(MARK, from)) {
            int start = at + MARK.length();
            int end = chunk.indexOf('"', start);
            if (end < 0) {
                break;
            }
            add(chunk.substring(start, end));
            from = end;
        }
        rest = chunk.substring(Math.max(from, chunk.length() - LONGEST));
    }

    private void add(String ref) {
        var merge = Merge.parse(ref);
        if (merge != null) {
            merges.add(merge);
        }
        if (merges.size() > MOST) {
            throw new UnfitFile(new Unfit.Bomb());
        }
    }

    List<Merge> merges() {
        return merges;
    }
}
