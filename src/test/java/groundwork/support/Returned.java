package groundwork.support;

import groundwork.directory.Scope;
import groundwork.intake.Campaign;
import groundwork.intake.Imports;
import groundwork.intake.Imports.Look;
import groundwork.intake.Imports.Source;
import groundwork.intake.Match;
import groundwork.intake.Tally;
import groundwork.intake.sheet.EnteredWorkbook;
import groundwork.intake.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that we exported and that comes back, as it was or changed by somebody in between. */
public final class Returned {

    private static final Campaign CAMPAIGN =
            new Campaign(Bureau.COUNTY, Bureau.SLUG, Bureau.UNIT, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    private final Imports imports;
    private final Scope scope;
    private final Path folder;

    public Returned(Imports imports, Scope scope, Path folder) {
        this.imports = imports;
        this.scope = scope;
        this.folder = folder;
    }

    /** Saved again by another program, with each row as {@code change} has left it. */
    public static byte[] changed(byte[] exported, Consumer<Row> change) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
            book.getSheetAt(0).forEach(change);
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** Text cells as we write them hold it inline; they keep the old one unless they are emptied first. */
    public static void write(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    public Look look(byte[] exported) throws IOException {
        try (var book = open(exported)) {
            return imports.look(scope, book, CAMPAIGN, (done, all) -> {});
        }
    }

    public Tally take(byte[] exported) throws IOException {
        var source = new Source("样例.xlsx", new byte[32]);
        try (var book = open(exported)) {
            return imports.run(scope, book, CAMPAIGN, source, Match.NUMBER, (done, all) -> {})
                    .tally();
        }
    }

    private EnteredWorkbook open(byte[] exported) throws IOException {
        var file = Files.write(folder.resolve("exported.xlsx"), exported);
        var book = Workbook.open(file, "exported.xlsx");
        return EnteredWorkbook.of(book, EnteredWorkbook.match(book), CAMPAIGN.from(), CAMPAIGN.to());
    }
}
