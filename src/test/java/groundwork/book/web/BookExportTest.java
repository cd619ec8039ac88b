package groundwork.book.web;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.frame.ProgrammeChoice;
import groundwork.intake.Imports;
import groundwork.intake.Problem;
import groundwork.intake.Tally;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Returned;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;

/** The month's book out as a workbook and in again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class BookExportTest {

    @Autowired
    BookExport export;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Imports imports;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @TempDir
    Path folder;

    private Bureau bureau;
    private Returned returned;

    @BeforeEach
    void aBureauAtWork() {
        firstStart.demo(Bureau.COUNTY);
        bureau = new Bureau(ledger, scopes).staff(units, officers);
        if (head() == 0) bureau.work();
        returned = new Returned(imports, bureau.office().scope, folder);
    }

    private long head() {
        return bureau.office().scope.read(db -> new Postings(db).head());
    }

    private byte[] exported(Locale reader) throws Exception {
        var response = new MockHttpServletResponse();
        var programme = new ProgrammeChoice(
                Bureau.PROGRAMME, Bureau.SLUG, "样例", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
        var may = new BookAsked("2018-05", null, null, null);
        export.export(bureau.office().scope, programme, may, reader, response);
        return response.getContentAsByteArray();
    }

    @Test
    void takenInAgainItAddsNothingAndCorrectsNothing() throws Exception {
        long head = head();
        for (var reader : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var look = returned.look(exported(reader));
            assertThat(look.clean()).as(look.problems().toString()).isTrue();
            assertThat(look.rows()).as("two officers on each of five trips").isEqualTo(10);
            assertThat(returned.take(exported(reader))).isEqualTo(new Tally(0, 10, 0, 0, 0));
        }
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aRowChangedInItIsPutRightAtTheTripItself() throws Exception {
        var changed = Returned.changed(exported(Locale.ENGLISH), row -> {
            if (row.getCell(4) != null && row.getCell(4).toString().equals("08:40"))
                Returned.write(row.getCell(4), "07:00");
        });
        assertThat(returned.look(changed).problems())
                .filteredOn(Problem::error)
                .hasSize(10)
                .allMatch(problem -> problem.key().equals("intake.code.trip"));
    }
}
