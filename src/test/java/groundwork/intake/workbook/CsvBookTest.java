package groundwork.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.Remark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBookTest {

    private static final String LEDGER = "日期,村,走访户数\r\n5.12,通城村,12户\r\n5.13,通城村,8户\r\n";

    @TempDir
    Path folder;

    private Path csv(String text, Charset charset, int... mark) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Arrays.stream(mark).forEach(bytes::write);
        bytes.write(text.getBytes(charset));
        return Read.file(folder, "ledger.csv", bytes.toByteArray());
    }

    @Test
    void theSameLedgerInEveryEncodingThatOfficesWrite() throws IOException {
        var files = List.of(
                csv(LEDGER, StandardCharsets.UTF_8),
                csv(LEDGER, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                csv(LEDGER, Charset.forName("GB18030")),
                csv(LEDGER, StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                csv(LEDGER, StandardCharsets.UTF_16BE, 0xFE, 0xFF));
        for (var file : files) {
            assertThat(Read.texts(file, "ledger.csv"))
                    .containsExactly(
                            List.of("日期", "村", "走访户数"), List.of("5.12", "通城村", "12户"), List.of("5.13", "通城村", "8户"));
        }
    }

    @Test
    void gb18030IsRecognisedAndSaid() throws IOException {
        var file = csv("姓名,住址\n某," + "𠮷䶮镕".repeat(5) + "\n", Charset.forName("GB18030"));
        try (var book = Workbook.open(file, "ledger.csv")) {
            assertThat(book.remarks()).containsExactly(Remark.of("file.encoding", "GB18030"));
            assertThat(Read.rows(book.sheets().getFirst()).get(1).cell(2).text())
                    .isEqualTo("𠮷䶮镕".repeat(5));
            assertThat(book.sheets().getFirst().name()).isEqualTo("ledger");
        }
    }

    @Test
    void utf16WithoutItsMarkIsReadFromWhereTheZerosStand() throws IOException {
        var file = csv("a,b\n1,2\n", StandardCharsets.UTF_16LE);
        assertThat(Read.texts(file, "x.csv")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        file = csv("a,b\n1,2\n", StandardCharsets.UTF_16BE);
        assertThat(Read.texts(file, "x.csv")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void theSeparatorIsFound(String separator) throws IOException {
        var file = csv("date,village\n5.12,\"a,b;c|d\"\n5.13,e\n".replace(",", separator), StandardCharsets.UTF_8);
        assertThat(Read.rows(file, "x.tsv")).allMatch(row -> row.width() == 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '@',
            value = {
                "a,\"b,c\"#a|b,c",
                "\"say \"\"hi\"\"\",b#say \"hi\"|b",
                "5\" pump,b#5\" pump|b",
                "\"two\\nlines\",b#two\\nlines|b",
                "\"ab\"c,d#abc|d",
                "'  kept  ',b#'  kept  '|b",
            })
    void fieldsAreReadAsSpreadsheetsReadThem(String line, String expected) throws IOException {
        var file = csv(line.replace("\\n", "\n") + "\nx,y\n", StandardCharsets.UTF_8);
        assertThat(String.join("|", Read.texts(file, "x.csv").getFirst())).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void emptyLinesAreCountedButNotHandedOut() throws IOException {
        var rows = Read.rows(csv("a,b\r\n\r\n,\r\n c ,d", StandardCharsets.UTF_8), "x.csv");
        assertThat(rows).extracting(Row::number).containsExactly(1, 4);
        assertThat(rows.getLast().cell(1).text()).isEqualTo(" c ");
    }

    @Test
    void aQuotationMarkNeverClosedIsNamedWithItsRow() throws IOException {
        var file = csv("a,b\n1,2\n3,\"4\n5,6\n", StandardCharsets.UTF_8);
        assertThat(Read.refusal(file)).isEqualTo("open-quote");
        try (var book = Workbook.open(file, "x.csv")) {
            book.sheets().getFirst().rows(_ -> true);
        } catch (UnfitFile unfit) {
            assertThat(unfit.why()).isEqualTo(new Unfit.OpenQuote(3));
        }
    }

    @Test
    void aFileCutWithinACharacterIsRefused() throws IOException {
        var whole = LEDGER.repeat(3).stripTrailing().getBytes(StandardCharsets.UTF_8);
        var cut = Read.file(folder, "cut.csv", Arrays.copyOf(whole, whole.length - 1));
        assertThat(Read.refusal(cut)).isEqualTo("damaged");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(Read.refusal(Read.file(folder, "noise.csv", noise))).isEqualTo("not-a-workbook.unknown");
    }

    /** A writer of its own, so that reader and writer cannot err together. */
    @Test
    void whateverIsWrittenByTheRulesComesBack() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            var written = new ArrayList<List<String>>();
            var text = new StringBuilder();
            int width = 2 + random.nextInt(4);
            for (int r = 0; r < 2 + random.nextInt(6); r++) {
                var row = new ArrayList<String>();
                for (int c = 0; c < width; c++) {
                    row.add(field(random));
                }
                written.add(row);
                text.append(String.join(
                                ",", row.stream().map(CsvBookTest::quoted).toList()))
                        .append(random.nextBoolean() ? "\r\n" : "\n");
            }
            var charset = random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
            assertThat(Read.texts(csv(text.toString(), charset), "x.csv"))
                    .as("seed " + seed)
                    .isEqualTo(written);
        }
    }

    private static String field(Random random) {
        var alphabet = "ab,\"\n；通城村户0 12.=+-@\r𠮷";
        var field = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) {
            field.append(Character.toString(alphabet.codePointAt(
                    alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length()))))));
        }
        return field.toString();
    }

    private static String quoted(String field) {
        return "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
