package groundwork.intake.workbook;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Unfit.Look;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Office Open XML (ECMA-376), read with StAX from the zip itself. A library reads neither merged cells nor dates in ISO
 * form, and one made-up cell reference fills its memory.
 */
final class XlsxBook implements Workbook {

    private final XlsxParts parts;
    private final List<Sheet> sheets;

    private XlsxBook(XlsxParts parts, List<Sheet> sheets) {
        this.parts = parts;
        this.sheets = sheets;
    }

    static XlsxBook open(Path file, Limits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException e) {
            throw new UnfitFile(new Unfit.Damaged(), e);
        }
        try {
            refuseOthers(zip);
            var merges = ZipGuard.check(zip, limits);
            return read(new XlsxParts(zip, limits), merges);
        } catch (UnfitFile e) {
            zip.close();
            throw e;
        } catch (XMLStreamException | IOException | IllegalArgumentException e) {
            zip.close();
            throw new UnfitFile(new Unfit.Damaged(), e);
        }
    }

    private static void refuseOthers(ZipFile zip) {
        if (zip.getEntry("mimetype") != null) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.OPEN_DOCUMENT));
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.BINARY));
        }
        if (zip.getEntry("word/document.xml") != null) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.WORD));
        }
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("_rels/.rels") == null) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.ZIP));
        }
    }

    private static XlsxBook read(XlsxParts parts, Map<String, List<Merge>> merges)
            throws IOException, XMLStreamException {
        var root = parts.relations("").values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .findFirst()
                .orElseThrow(() -> new UnfitFile(new Unfit.NotAWorkbook(Look.ZIP)));
        var index = XlsxIndex.read(parts, root.target());
        var styles = XlsxStyles.read(parts, index.styles());
        var texts = XlsxTexts.read(parts, index.texts());
        var cells = new XlsxCells(texts, new NumberCells(styles, index.from1904()));
        var sheets = index.sheets().stream()
                .<Sheet>map(tab -> new XlsxSheet(parts, tab, cells, merges.getOrDefault(tab.part(), List.of())))
                .toList();
        return new XlsxBook(parts, sheets);
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
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
