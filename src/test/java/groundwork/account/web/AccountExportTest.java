package groundwork.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import groundwork.frame.Gist;
import groundwork.intake.Problem;
import groundwork.intake.Tally;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.MeetingEntry.Held;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.Postings;
import groundwork.ledger.Recount;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import groundwork.support.Bureau;
import groundwork.support.Exports;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Returned;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** The account out as a workbook and in again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class AccountExportTest {

    private static final String HARMFUL = "=HYPERLINK(\"http://example.org\")";
    private static final UUID SYMPOSIUM = Ids.derived("account export test", "symposium");

    @Autowired
    AccountExport export;

    @Autowired
    Recount recount;

    @Autowired
    ApplicationContext context;

    @TempDir
    Path folder;

    private Exports exports;
    private Returned returned;

    @BeforeEach
    void aBureauAtWork() {
        exports = new Exports(context, folder, AccountExportTest::work);
        returned = exports.returned;
    }

    private static void work(Office office) {
        var about = new About(Bureau.PROGRAMME, Bureau.UNIT, Bureau.VILLAGE, List.of(Bureau.ONE), null);
        var day = LocalDate.of(2018, 6, 1);
        var words = Words.of(SYMPOSIUM, "note", Map.of("topic", HARMFUL));
        office.enter(SYMPOSIUM, day, about, new Held(MeetingKind.SYMPOSIUM, 9, 0), words);
        office.correct(Bureau.VISIT, day, about, new VisitEntry.Counted(3));
        office.strike(Ids.derived("sample", "leaflets1"));
    }

    private byte[] exported(Locale reader) throws Exception {
        var all = new Asked(null, null, null, null, null, null, null);
        return Exports.bytes(response -> export.export(exports.scope(), Exports.PROGRAMME, all, reader, response));
    }

    /** For people to talk about; whoever sorts the rows or takes some out changes nothing. */
    @Test
    void itsRowsAreNumberedAndTheNumbersMeanNothingWhenItComesBack() throws Exception {
        var numbers = new ArrayList<Integer>();
        var changed = Returned.changed(exported(Locale.SIMPLIFIED_CHINESE), row -> {
            if (row.getCell(0) == null || row.getCell(0).getCellType() != CellType.NUMERIC) return;
            numbers.add((int) row.getCell(0).getNumericCellValue());
            row.getCell(0).setCellValue(1000 - numbers.size());
        });
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        var look = returned.look(changed);
        assertThat(look.problems()).isEmpty();
        assertThat(returned.take(changed)).isEqualTo(new Tally(0, look.entries(), 0, 0, 0));
    }

    @Test
    void takenInAgainItAddsNothingAndCorrectsNothing() throws Exception {
        long head = exports.head();
        for (var reader : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var look = returned.look(exported(reader));
            assertThat(look.clean()).as(look.problems().toString()).isTrue();
            assertThat(look.entries()).isGreaterThan(25);
            assertThat(returned.take(exported(reader))).isEqualTo(new Tally(0, look.entries(), 0, 0, 0));
        }
        assertThat(exports.head()).isEqualTo(head);
    }

    @Test
    void aDayOrAnOfficerChangedInItIsACorrectionOfThatEntry() throws Exception {
        var changed = Returned.changed(exported(Locale.SIMPLIFIED_CHINESE), row -> {
            if (!last(row).equals(Bureau.FORUM.toString())) return;
            row.getCell(1).setCellValue(LocalDate.of(2018, 5, 3));
            Returned.write(row.getCell(7), "样例乙");
        });
        assertThat(returned.take(changed).corrected()).isEqualTo(1);
        var history = exports.scope().read(db -> new Postings(db).history(Bureau.FORUM));
        var fact = ((Correction.Replaced) history.getLast().fact().entry()).fact();
        assertThat(fact.day()).isEqualTo("2018-05-03");
        assertThat(fact.about().officers()).containsExactly(Bureau.TWO);
        assertThat(fact.entry()).isEqualTo(history.getFirst().fact().entry());
        assertThat(returned.take(changed).corrected()).isZero();
        assertThat(recount.of(Bureau.COUNTY, (done, of) -> {}).clean()).isTrue();
    }

    private Fact now(UUID entry) {
        return exports.scope()
                .read(db ->
                        new Postings(db).effective(List.of(entry)).get(entry).fact());
    }

    private String gist(UUID entry) {
        return exports.scope().read(db -> {
            var postings = new Postings(db);
            var by = postings.latest(List.of(entry)).get(entry).by();
            return Gist.of(postings.words(List.of(by)).getOrDefault(by, List.of()));
        });
    }

    @Test
    void aNumberOrWordsChangedInItAreACorrectionOfThatEntry() throws Exception {
        var was = now(SYMPOSIUM);
        var changed = Returned.changed(exported(Locale.ENGLISH), row -> {
            if (last(row).equals(Bureau.VISIT.toString())) row.getCell(8).setCellValue(5);
            if (last(row).equals(SYMPOSIUM.toString())) Returned.write(row.getCell(6), "样例：改写");
        });
        assertThat(returned.look(changed).problems()).isEmpty();
        assertThat(returned.take(changed).corrected()).isEqualTo(2);
        assertThat(now(Bureau.VISIT).entry()).isEqualTo(new VisitEntry.Counted(5));
        assertThat(now(SYMPOSIUM)).isEqualTo(was);
        assertThat(gist(SYMPOSIUM)).isEqualTo("样例：改写");
        assertThat(returned.take(changed).corrected()).isZero();
        returned.take(Returned.changed(changed, row -> {
            if (last(row).equals(SYMPOSIUM.toString())) Returned.write(row.getCell(6), HARMFUL);
        }));
        assertThat(gist(SYMPOSIUM)).isEqualTo(HARMFUL);
        assertThat(recount.of(Bureau.COUNTY, (done, of) -> {}).clean()).isTrue();
    }

    @Test
    void whatCannotBeTakenOverIsSaidWithItsCellAndCorrectsNothing() throws Exception {
        int[] at = new int[1];
        var changed = Returned.changed(exported(Locale.SIMPLIFIED_CHINESE), row -> {
            if (!last(row).equals(Bureau.FORUM.toString())) return;
            at[0] = row.getRowNum() + 1;
            Returned.write(row.getCell(3), "样例别局");
            Returned.write(row.getCell(4), "座谈会");
            row.getCell(8).setCellValue(12.5);
            row.getCell(9).setCellValue(LocalDate.of(2001, 1, 1));
            Returned.write(row.getCell(10), "已作废");
        });
        var look = returned.look(changed);
        assertThat(look.clean()).isTrue();
        assertThat(look.problems())
                .allMatch(problem -> problem.row() == at[0] && !problem.error())
                .extracting(Problem::column, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("unit", "intake.code.unit"),
                        tuple("entered", "intake.code.entered"),
                        tuple("state", "intake.code.state"),
                        tuple("kind", "intake.code.kind"),
                        tuple("many", "intake.code.many"));
        assertThat(returned.take(changed).corrected()).isZero();
    }

    @Test
    void aCodeThatNobodyGaveOutIsAnError() throws Exception {
        var changed = Returned.changed(exported(Locale.ENGLISH), row -> {
            if (last(row).equals(SYMPOSIUM.toString()))
                Returned.write(
                        row.getCell(row.getLastCellNum() - 1),
                        Ids.derived("nobody").toString());
        });
        assertThat(returned.look(changed).problems())
                .filteredOn(Problem::error)
                .singleElement()
                .matches(problem -> problem.key().equals("intake.code.unknown"));
    }

    @Test
    void whatLooksLikeAFormulaGoesOutAsText() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(exported(Locale.ENGLISH)))) {
            boolean found = false;
            for (var row : book.getSheetAt(0))
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    found |= cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().contains("HYPERLINK");
                }
            assertThat(found).isTrue();
        }
    }

    private static String last(Row row) {
        var cell = row.getCell(row.getLastCellNum() - 1);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
