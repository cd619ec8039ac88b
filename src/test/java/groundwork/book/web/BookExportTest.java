package groundwork.book.web;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.Problem;
import groundwork.intake.Tally;
import groundwork.support.Exports;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Returned;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** The month's book out as a workbook and in again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class BookExportTest {

    @Autowired
    BookExport export;

    @Autowired
    ApplicationContext context;

    @TempDir
    Path folder;

    private Exports exports;
    private Returned returned;

    @BeforeEach
    void aBureauAtWork() {
        exports = new Exports(context, folder, office -> {});
        returned = exports.returned;
    }

    private byte[] exported(Locale reader) throws Exception {
        var may = new BookAsked("2018-05", null, null, null);
        return Exports.bytes(response -> export.export(exports.scope(), Exports.PROGRAMME, may, reader, response));
    }

    @Test
    void takenInAgainItAddsNothingAndCorrectsNothing() throws Exception {
        long head = exports.head();
        for (var reader : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var look = returned.look(exported(reader));
            assertThat(look.clean()).as(look.problems().toString()).isTrue();
            assertThat(look.rows()).as("two officers on each of five trips").isEqualTo(10);
            assertThat(returned.take(exported(reader))).isEqualTo(new Tally(0, 10, 0, 0, 0));
        }
        assertThat(exports.head()).isEqualTo(head);
    }

    @Test
    void aRowChangedInItIsPutRightAtTheTripItself() throws Exception {
        var changed = Returned.changed(exported(Locale.ENGLISH), row -> {
            if (row.getCell(5) != null && row.getCell(5).toString().equals("08:40"))
                Returned.write(row.getCell(5), "07:00");
        });
        assertThat(returned.look(changed).problems())
                .filteredOn(Problem::error)
                .hasSize(10)
                .allMatch(problem -> problem.key().equals("intake.code.trip"));
    }

    @Test
    void soIsAPurposeThatWasChanged() throws Exception {
        var changed = Returned.changed(exported(Locale.SIMPLIFIED_CHINESE), row -> {
            if (row.getCell(5) != null && row.getCell(5).toString().equals("08:40"))
                Returned.write(row.createCell(4), "改过的事由（样例）");
        });
        assertThat(returned.look(changed).problems())
                .filteredOn(Problem::error)
                .isNotEmpty()
                .allMatch(problem -> problem.key().equals("intake.code.trip"));
    }
}
