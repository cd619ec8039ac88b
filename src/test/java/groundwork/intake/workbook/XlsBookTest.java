package groundwork.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell.Covered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsBookTest {

    @TempDir
    Path folder;

    private Path written(Consumer<HSSFWorkbook> fill) throws IOException {
        var file = folder.resolve("old.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill.accept(book);
            book.write(out);
        }
        return file;
    }

    @Test
    void everyKindOfCellComesOutAsInAnXlsx() throws IOException {
        var file = written(book -> {
            var date = book.createCellStyle();
            date.setDataFormat((short) 14);
            var chinese = book.createCellStyle();
            chinese.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            var row = book.createSheet("S").createRow(2);
            row.createCell(0).setCellValue(13800000000d);
            row.createCell(1).setCellValue(" 三十户 ");
            row.createCell(2).setCellValue(43232);
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellValue(43232.5);
            row.getCell(3).setCellStyle(chinese);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellFormula("A3*2");
            row.createCell(6).setCellFormula("\"共\"&B3");
            row.createCell(8).setCellValue(0.1 + 0.2);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        var row = Read.rows(file, "old.xls").getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(Read.texts(row))
                .containsExactly(
                        "13800000000",
                        " 三十户 ",
                        "2018-05-12",
                        "2018-05-12 12:00",
                        "TRUE",
                        "27600000000",
                        "共 三十户 ",
                        "0.3");
        assertThat(row.cell(6).warnings()).containsExactly(Remark.of("cell.formula"));
        assertThat(row.cell(3).kind()).isEqualTo(CellKind.DATE);
        assertThat(row.cell(9).address()).isEqualTo("I3");
    }

    @Test
    void sheetsComeInTheOrderOfTheirTabsWithMergesAndHiddenOnes() throws IOException {
        var file = written(book -> {
            for (var name : new String[] {"1月", "二月", "第三"}) {
                var sheet = book.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue(name);
                sheet.getRow(0).createCell(1).setCellValue("x");
                sheet.createRow(1).createCell(1).setCellValue("y");
                sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                sheet.getRow(1).setZeroHeight(true);
            }
            book.setSheetHidden(1, true);
            book.setSheetOrder("第三", 0);
        });
        try (var book = Workbook.open(file, "old.xls")) {
            assertThat(book.sheets()).extracting(Sheet::name).containsExactly("第三", "1月", "二月");
            assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, false, true);
            for (var sheet : book.sheets()) {
                var rows = Read.rows(sheet);
                assertThat(Read.texts(rows.get(0))).containsExactly(sheet.name(), "x");
                assertThat(Read.texts(rows.get(1))).containsExactly(sheet.name(), "y");
                assertThat(rows.get(1).cell(1).covered()).isEqualTo(Covered.FROM_ABOVE);
                assertThat(rows).extracting(Row::hidden).containsExactly(false, true);
            }
            assertThat(book.sheets().get(2).first(1)).hasSize(1);
        }
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() throws IOException {
        var file = written(book -> {
            book.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .forEach(
                            found -> ((org.apache.poi.hssf.record.DateWindow1904Record) found).setWindowing((short) 1));
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = book.createSheet("S").createRow(0).createCell(0);
            cell.setCellValue(43232 - 1462);
            cell.setCellStyle(style);
        });
        assertThat(Read.texts(file, "old.xls").getFirst()).containsExactly("2018-05-12");
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path file;
        try {
            file = written(
                    book -> book.createSheet("S").createRow(0).createCell(0).setCellValue("x"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Read.refusal(file)).isEqualTo("password-protected");
    }

    @Test
    void halfAFileIsRefusedWhereverItIsCut() throws IOException {
        var file = written(book -> {
            var sheet = book.createSheet("S");
            for (int r = 0; r < 2000; r++) {
                sheet.createRow(r).createCell(0).setCellValue("text " + r);
            }
        });
        var whole = Files.readAllBytes(file);
        for (int percent : new int[] {10, 30, 50, 70, 90}) {
            var cut = Read.file(folder, "cut.xls", Arrays.copyOf(whole, whole.length * percent / 100));
            assertThat(Read.refusal(cut)).as(percent + " %").isEqualTo("damaged");
        }
    }
}
