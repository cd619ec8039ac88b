package groundwork.intake.workbook;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Unfit.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The format of Excel 97 to 2003, and of WPS's .et, read record by record. At most 65,536 rows of 256 columns. */
final class XlsBook implements Workbook {

    private final POIFSFileSystem files;
    private final List<Sheet> sheets;

    private XlsBook(POIFSFileSystem files, List<Sheet> sheets) {
        this.files = files;
        this.sheets = sheets;
    }

    static XlsBook open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.textBytes()) {
            throw new UnfitFile(new Unfit.TooLarge(limits.textBytes() >> 20));
        }
        POIFSFileSystem files;
        try {
            files = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw new UnfitFile(new Unfit.Damaged(), e);
        }
        try {
            var stream = stream(files.getRoot());
            var index = XlsIndex.read(files, stream);
            var sheets = IntStream.range(0, index.tabs().size())
                    .<Sheet>mapToObj(i -> new XlsSheet(files, stream, index, i))
                    .filter(sheet -> index.isSheet(((XlsSheet) sheet).position()))
                    .toList();
            return new XlsBook(files, sheets);
        } catch (UnfitFile e) {
            files.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            files.close();
            throw unfit(e);
        }
    }

    /** The library throws whatever it trips over; a cell that is read wrongly is not among it. */
    static UnfitFile unfit(Exception e) {
        return new UnfitFile(
                switch (e) {
                    case EncryptedDocumentException _ -> new Unfit.PasswordProtected();
                    case OldExcelFormatException _ -> new Unfit.NotAWorkbook(Look.OLD_EXCEL);
                    default -> new Unfit.Damaged();
                },
                e);
    }

    private static String stream(DirectoryNode root) {
        var names = root.getEntryNames();
        if (names.contains("EncryptedPackage")) {
            throw new UnfitFile(new Unfit.PasswordProtected());
        }
        if (names.contains("WordDocument")) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.WORD));
        }
        for (var name : names) {
            if (name.equalsIgnoreCase("Workbook")) {
                return name;
            }
        }
        throw new UnfitFile(new Unfit.NotAWorkbook(names.contains("Book") ? Look.OLD_EXCEL : Look.UNKNOWN));
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<Remark> remarks() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
