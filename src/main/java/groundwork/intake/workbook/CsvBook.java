package groundwork.intake.workbook;

import groundwork.intake.Remark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Comma- or otherwise separated text (RFC 4180, read with patience), as one sheet of text cells. */
record CsvBook(Path file, String name, Encoding encoding, Separator separator, Limits limits)
        implements Workbook, Sheet {

    static CsvBook open(Path file, String fileName, Limits limits) throws IOException {
        var encoding = Encoding.of(file);
        var name = fileName.replaceFirst("\\.[A-Za-z]{1,4}$", "");
        try (var reader = reader(file, encoding)) {
            return new CsvBook(file, name, encoding, Separator.of(reader), limits);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public List<Remark> remarks() {
        return encoding.guessed() ? List.of(Remark.of("file.encoding", encoding.label())) : List.of();
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void rows(Rows to) {
        try (var reader = reader(file, encoding)) {
            var records = new CsvRecords(reader, separator, limits.cellChars());
            for (var row = records.next(); row != null; row = records.next()) {
                if (!row.cells().isEmpty() && !to.take(row)) {
                    return;
                }
            }
        } catch (CharacterCodingException e) {
            throw new UnfitFile(new Unfit.Damaged(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader reader(Path file, Encoding encoding) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(encoding.mark());
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    @Override
    public void close() {
        // Nothing is open between two readings.
    }
}
