package groundwork.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfitTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'',empty",
        "'  \n \n',empty",
        "'%PDF-1.7 ...',not-a-workbook.pdf",
        "'<html><table><tr><td>1</td></tr></table></html>',not-a-workbook.web-page",
        "'  <TABLE border=1>',not-a-workbook.web-page",
        "'<?xml version=\"1.0\"?><Workbook/>',not-a-workbook.xml",
        "'PK\u0003\u0004 and no more',damaged",
    })
    void whatIsNoWorkbookIsRefusedByWhatItIs(String content, String code) throws IOException {
        var file = Read.file(folder, "book.xls", content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Read.refusal(file)).isEqualTo(code);
    }

    @Test
    void otherDocumentsInAZipAreTold() throws IOException {
        assertThat(Read.refusal(zip("word/document.xml", "<w/>"))).isEqualTo("not-a-workbook.word");
        assertThat(Read.refusal(zip("mimetype", "application/vnd.oasis"))).isEqualTo("not-a-workbook.open-document");
        assertThat(Read.refusal(zip("xl/workbook.bin", "x"))).isEqualTo("not-a-workbook.binary");
        assertThat(Read.refusal(zip("holiday.txt", "x"))).isEqualTo("not-a-workbook.zip");
    }

    @Test
    void halfAFileIsRefusedWhereverItIsCut() throws IOException {
        var whole = Files.readAllBytes(ledger(3000));
        for (int percent = 1; percent < 100; percent += 7) {
            var cut = Read.file(folder, "cut.xlsx", Arrays.copyOf(whole, whole.length * percent / 100));
            assertThat(Read.refusal(cut)).as(percent + " %").isEqualTo("damaged");
        }
    }

    @Test
    void aFileWithChangedBytesIsRefusedOrReadAndNeverAnythingElse() throws IOException {
        var whole = Files.readAllBytes(ledger(200));
        for (long seed = 1; seed <= 400; seed++) {
            var random = new Random(seed);
            var bytes = whole.clone();
            for (int i = 0; i < 3; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(Read.refusal(Read.file(folder, "bent.xlsx", bytes)))
                    .as("seed " + seed)
                    .matches("taken|damaged|bomb|empty|not-a-workbook\\..*");
        }
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws Exception {
        var file = folder.resolve("locked.xlsx");
        // Otherwise a folder in /tmp that belongs to whoever on this machine encrypted something first.
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try (var files = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                Files.copy(ledger(3), stream);
            }
            files.writeFilesystem(out);
        }
        assertThat(Read.refusal(file)).isEqualTo("password-protected");
    }

    @Test
    void bombsAreRefusedBeforeTheyGoOff() throws IOException {
        var small = new Limits(1 << 20, 10, 100, 3 << 20, 1 << 20, 1 << 16);
        assertThat(Read.refusal(zipOf(new String[] {"xl/worksheets/sheet1.xml"}, "0".repeat(2 << 20)), small))
                .as("ratio")
                .isEqualTo("bomb");
        assertThat(Read.refusal(zipOf(new String[] {"a", "b", "c", "d"}, noise(1 << 17)), small))
                .as("a small file of several parts, none of them a bomb")
                .isNotEqualTo("bomb");
        assertThat(Read.refusal(
                        zipOf(new String[] {"a", "b", "c", "d"}, noise(1 << 17)),
                        new Limits(10 << 20, 10, 100, 1 << 18, 1 << 20, 1 << 16)))
                .as("all parts together")
                .isEqualTo("bomb");
        var many = new String[11];
        Arrays.setAll(many, i -> "part" + i);
        assertThat(Read.refusal(zipOf(many, "x"), small)).as("entries").isEqualTo("bomb");
        assertThat(Read.refusal(zipOf(new String[] {"a"}, "<!DOCTYPE lolz [<!ENTITY a 'b'>]><x>&a;</x>"), small))
                .as("entities")
                .isEqualTo("bomb");
        assertThat(Read.refusal(ledger(20_000), new Limits(1 << 10, 10, 9, 9, 9, 9)))
                .as("size")
                .isEqualTo("too-large");
    }

    @Test
    void aCellBeyondAnySpreadsheetIsDamageAndNotAMemoryFull() throws IOException {
        for (var ref : new String[] {"ZZZZZZ1", "XFE1", "A9999999999", "1", "A", "A-1"}) {
            assertThat(Read.refusal(sheet("<row r=\"1\"><c r=\"" + ref + "\"><v>1</v></c></row>")))
                    .as(ref)
                    .isEqualTo("damaged");
        }
        assertThat(Read.refusal(sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")))
                .isEqualTo("taken");
        assertThat(Read.refusal(sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")))
                .as("a text that is not in the table")
                .isEqualTo("damaged");
        assertThat(Read.refusal(sheet("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2018-05-12</v></c></row>")))
                .as("a date as the strict form writes it")
                .isEqualTo("taken");
    }

    private Path ledger(int rows) throws IOException {
        var file = folder.resolve("ledger.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("台账");
            for (int r = 0; r < rows; r++) {
                sheet.value(r, 0, r);
                sheet.value(r, 1, "text " + r * 7919 % 1009);
            }
        }
        return file;
    }

    private Path sheet(String rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", "<Types/>");
            add(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            add(zip, "xl/workbook.xml", "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            add(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return Read.file(folder, "made.xlsx", bytes.toByteArray());
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Id='r1' Type='x/" + type + "' Target='" + target + "'/></Relationships>";
    }

    private Path zip(String part, String content) throws IOException {
        return zipOf(new String[] {part}, content);
    }

    private Path zipOf(String[] parts, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                add(zip, part, content);
            }
            add(zip, "[Content_Types].xml", "<Types/>");
            if (!Arrays.asList(parts).contains("holiday.txt")) {
                add(zip, "_rels/.rels", "<Relationships/>");
            }
        }
        return Read.file(folder, "made.xlsx", bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String noise(int length) {
        var random = new Random(1);
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) (' ' + random.nextInt(90)));
        }
        return text.toString();
    }
}
