package groundwork.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Language;
import groundwork.frame.TestMessages;
import groundwork.intake.EnteredRow;
import groundwork.intake.Mended;
import groundwork.intake.Problem;
import groundwork.intake.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorWorkbookTest {

    @TempDir
    Path folder;

    private Path errors(Workbook book) throws IOException {
        return errors(book, Mended.NOTHING);
    }

    private Path errors(Workbook book, Mended mended) throws IOException {
        var matchings = EnteredWorkbook.match(book);
        var entered = entered(book);
        var problems = new ArrayList<Problem>();
        entered.rows("account", row -> problems.addAll(row.problems()));
        var file = folder.resolve("errors.xlsx");
        try (var out = Files.newOutputStream(file)) {
            ErrorWorkbook.write(out, book, matchings, wrong(problems), mended, TestMessages.read(), Language.EN);
        }
        return file;
    }

    private static ErrorWorkbook.Wrong wrong(List<Problem> problems) {
        return new ErrorWorkbook.Wrong() {
            @Override
            public boolean in(String sheet) {
                return problems.stream().anyMatch(problem -> problem.sheet().equals(sheet));
            }

            @Override
            public List<Problem> in(String sheet, int row) {
                return problems.stream()
                        .filter(problem -> problem.sheet().equals(sheet) && problem.row() == row)
                        .toList();
            }
        };
    }

    private static EnteredWorkbook entered(Workbook book) {
        return EnteredWorkbook.of(
                book, EnteredWorkbook.match(book), LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    }

    @Test
    void onlyTheRowsWithAnErrorAreThereAsTheyWereTyped() throws IOException {
        var csv = """
                某局台账,,,,,
                编号,日期,村,参加人员,活动类型,内容
                1,5.12,示例村,甲一,座谈会,好
                007,soon,示例村,甲一,座谈会,=1+1
                3,5.13,示例村,甲一,散步,@好
                """;
        Path file;
        try (var book = Books.csv(folder, "台账.csv", csv)) {
            file = errors(book);
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheet("台账");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("某局台账");
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("To be mended");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(4);
            var row = sheet.getRow(2);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("007");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("soon");
            assertThat(row.getCell(1)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .endsWith("FFD6D3");
            assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(6).getStringCellValue())
                    .isEqualTo("Date: This is not a date. A date such as 2018-05-12, 5.12 or 5月12日.");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue())
                    .startsWith("Kind: ")
                    .contains("Home visit");
        }
    }

    @Test
    void whereNothingIsToBeMendedItSaysSo() throws IOException {
        Path file;
        try (var book = Books.csv(folder, "台账.csv", "编号,日期,村,参加人员,活动类型,内容\n1,5.12,示例村,甲一,座谈会,好\n")) {
            file = errors(book);
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("No row of the workbook needs anything.");
        }
    }

    @Test
    void mendedItComesInLikeAnyWorkbook() throws IOException {
        var csv = "编号,日期,村,参加人员,活动类型,内容\n1,5.12,示例村,甲一,座谈会,好\n2,soon,示例村,甲一,座谈会,好\n";
        Path file;
        try (var book = Books.csv(folder, "台账.csv", csv)) {
            file = errors(book);
        }
        try (var book = Workbook.open(file, "errors.xlsx")) {
            var rows = Books.rows(entered(book), "account");
            assertThat(rows).extracting(EnteredRow::number).containsExactly("2");
            assertThat(rows.getFirst().identity()).isEqualTo("account");
            assertThat(Books.keys(rows.getFirst().problems())).containsExactly("!day:date");
        }
    }

    @Test
    void rowsUnderMergedCellsKeepTheirNumberAndAreCountedOnce() throws IOException {
        var file = folder.resolve("merged.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("台账");
            var texts = List.of(
                    List.of("编号", "日期", "村", "参加人员", "活动类型", "农户", "发放资料（份）"),
                    List.of("5", "5.12", "示例村", "甲一", "入户走访", "丙三", "60"),
                    List.of("", "", "", "", "", "丁 四 戊", ""));
            for (int row = 0; row < texts.size(); row++) {
                for (int column = 0; column < 7; column++) {
                    sheet.value(row, column, texts.get(row).get(column));
                }
            }
            for (int column : new int[] {0, 1, 2, 3, 4, 6}) {
                sheet.range(1, column, 2, column).merge();
            }
        }
        Path errors;
        try (var book = Workbook.open(file, "merged.xlsx")) {
            errors = errors(book);
        }
        try (var book = Workbook.open(errors, "errors.xlsx")) {
            var row = Books.rows(entered(book), "account").getFirst();
            assertThat(row.number()).isEqualTo("5.2");
            assertThat(row.values().date("day")).isEqualTo("2018-05-12");
            assertThat(row.values().count("copies")).isNull();
            assertThat(Books.keys(row.problems())).containsExactly("!households:names");
        }
    }

    @Test
    void thePlanComesAlong() throws IOException {
        var file = folder.resolve("plan.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var plan = book.newWorksheet("活动方案");
            var items = List.of(
                    "项目",
                    "内容",
                    "县代码",
                    "640221",
                    "简称",
                    "x-1",
                    "活动名称",
                    "某活动",
                    "开始日期",
                    "2018-01-01",
                    "结束日期",
                    "2018-12-31");
            for (int i = 0; i < items.size(); i++) {
                plan.value(i / 2, i % 2, items.get(i));
            }
            var sheet = book.newWorksheet("台账");
            var texts = List.of("编号", "日期", "村", "参加人员", "活动类型", "1", "?", "示例村", "甲一", "座谈会");
            for (int i = 0; i < texts.size(); i++) {
                sheet.value(i / 5, i % 5, texts.get(i));
            }
        }
        Path errors;
        try (var book = Workbook.open(file, "plan.xlsx")) {
            errors = errors(book);
        }
        try (var book = Workbook.open(errors, "errors.xlsx")) {
            var again = EnteredWorkbook.of(book);
            assertThat(again.plan().values().text("slug")).isEqualTo("x-1");
            assertThat(again.count()).isEqualTo(1);
        }
    }

    private Path plan(List<List<String>> rows) throws IOException {
        var file = folder.resolve("plan.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var plan = book.newWorksheet("活动方案");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    plan.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return file;
    }

    private static final Mended MENDED =
            (sheet, row) -> row == 0 ? Map.of("county", "640221", "title", "某活动", "to", "2018-12-31") : Map.of();

    private void mendedPlanComesIn(Path file) throws IOException {
        Path errors;
        try (var book = Workbook.open(file, "plan.xlsx")) {
            errors = errors(book, MENDED);
        }
        try (var book = Workbook.open(errors, "errors.xlsx")) {
            var again = EnteredWorkbook.of(book);
            assertThat(again.planProblems()).isEmpty();
            assertThat(again.plan().values().text("county")).isEqualTo("640221");
            assertThat(again.plan().values().text("slug")).isEqualTo("x-1");
            assertThat(again.plan().values().text("title")).isEqualTo("某活动");
            assertThat(again.plan().values().date("to")).isEqualTo("2018-12-31");
        }
    }

    @Test
    void factsOfThePlanThatWereMendedAreInItsRowsOrBelowThem() throws IOException {
        mendedPlanComesIn(plan(List.of(
                List.of("项目", "内容", "不少于"),
                List.of("县代码", "某县"),
                List.of("简称", "x-1"),
                List.of("开始日期", "2018-01-01"),
                List.of("结束日期", "年底"))));
    }

    @Test
    void orBelowItsHeadsAndBehindThem() throws IOException {
        mendedPlanComesIn(plan(List.of(
                List.of("县代码", "简称", "开始日期", "结束日期", "牵头单位"), List.of("某县", "x-1", "2018-01-01", "年底", "示例局"))));
    }
}
