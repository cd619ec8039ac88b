package groundwork.intake.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;

/** What stands between the fields of a record: whichever cuts most of the first records into equally many. */
record Separator(char character) {

    private static final char[] CANDIDATES = {',', '\t', ';', '|'};
    private static final int SAMPLE = 1 << 15;
    private static final int RECORDS = 30;

    static Separator of(Reader reader) throws IOException {
        var sample = new char[SAMPLE];
        int length = 0;
        for (int read = reader.read(sample); read > 0; read = reader.read(sample, length, SAMPLE - length)) {
            length += read;
        }
        var text = new String(sample, 0, length);
        var best = new Separator(',');
        int most = 0;
        for (char candidate : CANDIDATES) {
            int score = agreement(text, new Separator(candidate));
            if (score > most) {
                most = score;
                best = new Separator(candidate);
            }
        }
        return best;
    }

    /** How many records have the most frequent width, weighted with it. */
    private static int agreement(String text, Separator separator) throws IOException {
        var widths = new HashMap<Integer, Integer>();
        try {
            var records = new CsvRecords(new StringReader(text), separator, SAMPLE);
            for (int i = 0; i < RECORDS; i++) {
                var row = records.next();
                if (row == null) {
                    break;
                }
                widths.merge(row.width(), 1, Integer::sum);
            }
        } catch (UnfitFile _) {
            // The sample ends within quotation marks; what was read until there tells enough.
        }
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToInt(width -> width.getValue() * (width.getKey() - 1))
                .max()
                .orElse(0);
    }
}
