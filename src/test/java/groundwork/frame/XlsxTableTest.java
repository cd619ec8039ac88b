package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What was written is read back by another library. */
class XlsxTableTest {

    private static final List<XlsxHead> HEADS = List.of(
            XlsxHead.date("日期"),
            XlsxHead.time("时间"),
            XlsxHead.text("村", 14),
            XlsxHead.number("资料（份）", 8),
            XlsxHead.number("耕地", 8),
            XlsxHead.text("电话", 12));

    interface Fill {
        void fill(XlsxTable book) throws IOException;
    }

    private static XSSFWorkbook written(Fill fill) throws IOException {
        return written(fill, 1 << 20);
    }

    private static XSSFWorkbook written(Fill fill, int rowsPerSheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = XlsxTable.to(out, rowsPerSheet)) {
            fill.fill(book);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void valuesKeepTheirTypeAndTheHeadsStayInSight() throws IOException {
        try (var book = written(table -> table.sheet("台账", List.of("下基层台账", "2018年"), HEADS)
                .row(
                        LocalDate.of(2018, 5, 12),
                        LocalDateTime.of(2018, 5, 12, 8, 30),
                        "通城村",
                        60,
                        new BigDecimal("8258.8"),
                        "13800000000"))) {
            var sheet = book.getSheet("台账");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("下基层台账");
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("资料（份）");
            var row = sheet.getRow(3);
            assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo("2018-05-12T00:00");
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo("2018-05-12T08:30");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(60);
            assertThat(new DataFormatter().formatCellValue(row.getCell(4))).startsWith("8,258.8");
            assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:F3");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFooter().getCenter()).endsWith("&P / &N");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysTheTextItIs() throws IOException {
        var texts = List.of(
                "=1+1",
                "+86 138",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "=HYPERLINK(\"http://x\")",
                "_x000D_",
                "a\u0001b",
                "\n");
        try (var book = written(table -> {
            var sheet = table.sheet("S", List.of(), List.of(XlsxHead.text("x", 10)));
            for (var text : texts) {
                sheet.row(text);
            }
        })) {
            for (int i = 0; i < texts.size(); i++) {
                var cell = book.getSheet("S").getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getRichStringCellValue().getString()).isEqualTo(texts.get(i));
                if (i < 7) {
                    assertThat(cell.getCellStyle().getDataFormatString())
                            .as(texts.get(i))
                            .isEqualTo("@");
                }
            }
        }
    }

    @Test
    void moreRowsThanASheetHoldsGoOnInTheNext() throws IOException {
        try (var book = written(
                table -> {
                    var sheet = table.sheet(
                            "A name with [brackets] that is too long", List.of("t"), List.of(XlsxHead.number("n", 5)));
                    for (int i = 0; i < 25; i++) {
                        sheet.row(i);
                    }
                    table.sheet("empty", List.of(), List.of(XlsxHead.text("x", 4)));
                },
                12)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetName(0)).isEqualTo("A name with -brackets- that is ");
            assertThat(book.getSheetName(2)).isEqualTo("A name with -brackets- that (3)");
            assertThat(book.getSheetAt(2).getRow(6).getCell(0).getNumericCellValue())
                    .isEqualTo(24);
        }
    }

    @Test
    void anyTextComesBackAsItWas() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var texts = random.ints(600, 1, 40)
                    .mapToObj(length -> text(random, length))
                    .toList();
            try (var book = written(table -> {
                var sheet = table.sheet("S", List.of(), List.of(XlsxHead.text("x", 10)));
                for (var text : texts) {
                    sheet.row(text);
                }
            })) {
                for (int i = 0; i < texts.size(); i++) {
                    assertThat(book.getSheet("S").getRow(i + 1).getCell(0).getStringCellValue())
                            .as("seed " + seed + ", row " + i)
                            .isEqualTo(texts.get(i));
                }
            }
        }
    }

    private static String text(Random random, int length) {
        var alphabet = "ab =+-@<>&'\"_x000D_\t\n 户亩余𠮷𠀀1234";
        return random.ints(length, 0, alphabet.codePointCount(0, alphabet.length()))
                .map(i -> alphabet.codePointAt(alphabet.offsetByCodePoints(0, i)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aRowMustFitItsHeads() {
        assertThatThrownBy(() ->
                        written(table -> table.sheet("S", List.of(), HEADS).row("one")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
