package groundwork.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell.Covered;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxBookTest {

    @TempDir
    Path folder;

    interface Fill {
        void fill(Worksheet sheet) throws IOException;
    }

    private Path written(Fill fill) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            fill.fill(book.newWorksheet("台账"));
        }
        return file;
    }

    @Test
    void idsAndPhonesTypedAsNumbersKeepAllTheirDigits() throws IOException {
        var file = written(sheet -> {
            sheet.value(0, 0, 13800000000L);
            sheet.value(0, 1, 640221203209L);
            sheet.value(0, 2, 0.1 + 0.2);
            sheet.value(0, 3, 1e20);
            sheet.value(0, 4, 12);
            sheet.style(0, 4).format("00000").set();
        });
        var row = Read.rows(file, "book.xlsx").getFirst();
        assertThat(Read.texts(row))
                .containsExactly("13800000000", "640221203209", "0.3", "100000000000000000000", "00012");
        assertThat(row.cell(1).kind()).isEqualTo(CellKind.NUMBER);
        assertThat(row.cell(4).warnings()).containsExactly(Remark.of("cell.digits-lost"));
        assertThat(row.cell(1).warnings()).isEmpty();
    }

    @Test
    void textStaysAsItIs() throws IOException {
        var texts =
                new String[] {" two  blanks ", "007", "=1+1", "line\nbreak", "5.12", "<&>\"'", "户 主", "\ud842\udfb7"};
        var file = written(sheet -> {
            for (int i = 0; i < texts.length; i++) {
                sheet.value(0, i, texts[i]);
                sheet.inlineString(1, i, texts[i]);
            }
        });
        var rows = Read.rows(file, "book.xlsx");
        assertThat(Read.texts(rows.get(0))).containsExactly(texts);
        assertThat(Read.texts(rows.get(1))).containsExactly(texts);
        assertThat(rows.getFirst().cells()).allMatch(cell -> cell.kind() == CellKind.TEXT && cell.formula() == null);
    }

    @Test
    void datesAreTheDaysThatTheSpreadsheetShows() throws IOException {
        var file = written(sheet -> {
            sheet.value(0, 0, LocalDate.of(2018, 5, 12));
            sheet.style(0, 0).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(0, 1, LocalDateTime.of(2018, 5, 12, 8, 30));
            sheet.style(0, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(0, 2, 0.5);
            sheet.style(0, 2).format("h:mm").set();
            sheet.value(0, 3, 43232);
            sheet.style(0, 3).format("[Red]0.00\"d\"").set();
        });
        var row = Read.rows(file, "book.xlsx").getFirst();
        assertThat(Read.texts(row)).containsExactly("2018-05-12", "2018-05-12 08:30", "12:00", "43232.00");
        assertThat(row.cells().stream().map(Cell::kind))
                .containsExactly(CellKind.DATE, CellKind.DATE, CellKind.TIME, CellKind.NUMBER);
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() throws IOException {
        var file = folder.resolve("mac.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = book.createSheet("S").createRow(0).createCell(0);
            cell.setCellValue(43232 - 1462);
            cell.setCellStyle(style);
            book.write(out);
        }
        assertThat(Read.texts(file, "mac.xlsx").getFirst()).containsExactly("2018-05-12");
    }

    @Test
    void aFormulaGivesTheValueItHadAndAWarning() throws IOException {
        var file = folder.resolve("formula.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellValue(3);
            row.createCell(1).setCellFormula("A1*2");
            row.createCell(2).setCellFormula("\"走访\"&A1");
            row.createCell(3).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        var row = Read.rows(file, "formula.xlsx").getFirst();
        assertThat(Read.texts(row)).containsExactly("3", "6", "走访3", "#DIV/0!");
        assertThat(row.cell(2).formula()).isEqualTo("A1*2");
        assertThat(row.cell(2).warnings()).containsExactly(Remark.of("cell.formula"));
        assertThat(row.cell(4).kind()).isEqualTo(CellKind.ERROR);
        assertThat(row.cell(1).warnings()).isEmpty();
    }

    @Test
    void mergedCellsHaveTheirValueEverywhereMarkedAsNotTheirOwn() throws IOException {
        var file = written(sheet -> {
            sheet.value(0, 0, "下基层台账");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(1, 0, "5月");
            sheet.value(1, 1, "甲");
            sheet.value(2, 1, "乙");
            sheet.range(1, 0, 2, 0).merge();
            sheet.value(3, 1, "丙");
        });
        var rows = Read.rows(file, "book.xlsx");
        assertThat(Read.texts(rows.getFirst())).containsExactly("下基层台账", "下基层台账", "下基层台账");
        assertThat(rows.getFirst().cell(3).covered()).isEqualTo(Covered.FROM_LEFT);
        assertThat(rows.get(1).cell(1).covered()).isEqualTo(Covered.NO);
        assertThat(rows.get(2).cell(1).text()).isEqualTo("5月");
        assertThat(rows.get(2).cell(1).covered()).isEqualTo(Covered.FROM_ABOVE);
        assertThat(Read.texts(rows.get(3))).containsExactly("丙");
    }

    @Test
    void hiddenSheetsAndRowsAreReadAndSaySo() throws IOException {
        var file = folder.resolve("hidden.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var open = book.newWorksheet("open");
            open.value(0, 0, "seen");
            open.value(1, 0, "unseen");
            open.hideRow(1);
            var closed = book.newWorksheet("closed");
            closed.value(4, 1, "x");
            closed.setVisibilityState(VisibilityState.HIDDEN);
        }
        try (var book = Workbook.open(file, "hidden.xlsx")) {
            assertThat(book.sheets()).extracting(Sheet::name).containsExactly("open", "closed");
            assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
            assertThat(Read.rows(book.sheets().getFirst()))
                    .extracting(Row::hidden)
                    .containsExactly(false, true);
            var only = Read.rows(book.sheets().getLast()).getFirst().cells().getFirst();
            assertThat(only.address()).isEqualTo("B5");
        }
    }

    @Test
    void readingStopsWhenTheTakerHasSeenEnough() throws IOException {
        var file = written(sheet -> {
            for (int i = 0; i < 50; i++) {
                sheet.value(i, 0, i);
            }
        });
        var seen = new ArrayList<Row>();
        try (var book = Workbook.open(file, "book.xlsx")) {
            book.sheets().getFirst().rows(row -> seen.add(row) && seen.size() < 3);
            assertThat(seen).hasSize(3);
            assertThat(book.sheets().getFirst().first(100)).hasSize(50);
        }
    }

    @Test
    void anErrorOfTheTakerIsNotTakenForADamagedFile() throws IOException {
        var file = written(sheet -> sheet.value(0, 0, "x"));
        try (var book = Workbook.open(file, "book.xlsx")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> book.sheets().getFirst().rows(_ -> {
                                throw new NumberFormatException("the taker's own");
                            })))
                    .isInstanceOf(NumberFormatException.class);
        }
    }

    @Test
    void mergesOnTheSameSheetDoNotReachFurtherThanTheyShould() throws IOException {
        var file = folder.resolve("poi.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("S");
            for (int r = 0; r < 4; r++) {
                sheet.createRow(r).createCell(5).setCellValue(r);
            }
            sheet.getRow(1).createCell(1).setCellValue("m");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 3));
            book.write(out);
        }
        assertThat(Read.rows(file, "poi.xlsx").stream().map(Row::width)).containsExactly(6, 6, 6, 6);
        assertThat(Read.rows(file, "poi.xlsx").stream().map(row -> row.cells().size()))
                .containsExactly(1, 4, 4, 1);
    }
}
