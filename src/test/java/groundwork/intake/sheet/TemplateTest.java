package groundwork.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Language;
import groundwork.intake.drafting.AccountKind;
import groundwork.intake.value.Option;
import groundwork.intake.value.Plain;
import groundwork.intake.workbook.Workbook;
import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.TalkEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    @TempDir
    Path folder;

    private Workbook written(Language language) throws IOException {
        var file = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            TemplateWriter.write(out, language);
        }
        return Workbook.open(file, "template.xlsx");
    }

    @ParameterizedTest
    @EnumSource
    void itsOwnSheetsAreRecognisedWithoutAQuestion(Language language) throws IOException {
        try (var book = written(language)) {
            var matchings = EnteredWorkbook.match(book);
            assertThat(matchings.stream()
                            .map(m -> m.kind() == null ? "-" : m.kind().key()))
                    .containsExactly(
                            "-",
                            "plan",
                            "people",
                            "villages",
                            "households",
                            "book",
                            "account",
                            "demands",
                            "pairings",
                            "relief",
                            "-");
            for (var matching : matchings) {
                if (matching.kind() != null) {
                    assertThat(matching.confidence()).isEqualTo(1);
                    assertThat(matching.heads())
                            .extracting(HeadCell::key)
                            .containsExactlyElementsOf(matching.kind().ours().stream()
                                    .map(Column::key)
                                    .toList());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyTemplateHoldsNoRows(Language language) throws IOException {
        try (var book = written(language)) {
            var entered = EnteredWorkbook.of(book);
            assertThat(entered.count()).isZero();
            assertThat(entered.plan()).isNull();
            assertThat(Books.keys(entered.planProblems()))
                    .containsExactly(
                            "!county:row.required",
                            "!slug:row.required",
                            "!title:row.required",
                            "!from:row.required",
                            "!to:row.required");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsExamplesWouldBeReadWithoutAnError(Language language) throws IOException {
        for (var kind : Template.SHEETS) {
            if (kind != PlanSheet.KIND) {
                var columns = kind.ours();
                var csv = String.join(
                                "\t",
                                columns.stream().map(c -> c.head().in(language)).toList()) + "\n"
                        + String.join(
                                "\t",
                                columns.stream()
                                        .map(c -> c.type() == ColumnType.NUMBER
                                                ? "1"
                                                : Help.example(c).in(language))
                                        .toList())
                        + "\n";
                try (var book = Books.csv(folder, kind.name().in(language) + ".tsv", csv)) {
                    var rows = Books.rows(EnteredWorkbook.of(book), kind.key());
                    assertThat(rows).hasSize(1);
                    assertThat(rows.getFirst().problems().stream().filter(p -> p.error()))
                            .as(kind.key())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void listsToChooseFromHelpAndTextFormatsAreThere() throws IOException {
        var out = new ByteArrayOutputStream();
        TemplateWriter.write(out, Language.ZH);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var account = book.getSheet("台账");
            assertThat(account.getDataValidations()).hasSize(4);
            assertThat(account.getDataValidations()
                            .getFirst()
                            .getValidationConstraint()
                            .getFormula1())
                    .contains("lists");
            assertThat(account.getRow(0).getCell(0).getCellComment().getString().getString())
                    .contains("编号");
            assertThat(book.getSheet("人员").getColumnStyle(4).getDataFormatString())
                    .isEqualTo("@");
            assertThat(account.getRow(1).getCell(0).getStringCellValue()).isEqualTo("示例");
            assertThat(book.isSheetHidden(book.getSheetIndex("lists"))).isTrue();
        }
    }

    @Test
    void noWordMeansTwoColumnsOfOneSheet() {
        for (var kind : Stream.concat(Template.SHEETS.stream(), Stream.of(PlanSheet.WIDE))
                .toList()) {
            var seen = new HashMap<String, String>();
            for (var column : kind.columns()) {
                Stream.concat(Stream.of(column.head().en(), column.head().zh()), column.synonyms().stream())
                        .map(Plain::key)
                        .distinct()
                        .forEach(word -> assertThat(seen.put(word, column.key()))
                                .as(kind.key() + ": " + word + " is " + column.key())
                                .isNull());
            }
        }
    }

    @Test
    void everyColumnHasHelpAndItsWordsInBothLanguages() {
        for (var kind : Template.SHEETS) {
            for (var column : kind.columns()) {
                assertThat(Help.of(column).en())
                        .as(kind.key() + "." + column.key())
                        .isNotBlank();
                assertThat(Help.of(column).zh())
                        .as(kind.key() + "." + column.key())
                        .isNotBlank();
                assertThat(column.head().en()).isNotBlank();
                assertThat(column.head().zh()).isNotBlank();
            }
        }
    }

    /** The drafting of entries takes the code of an option for the name of a constant. */
    @Test
    void optionsAreTheConstantsOfTheLedger() {
        var constants = Map.<String, Enum<?>[]>of(
                "people.role", ProgrammeEntry.Role.values(),
                "account.kind", AccountKind.values(),
                "account.person_kind", TalkEntry.PersonKind.values(),
                "account.recipient", FormEntry.Recipient.values(),
                "account.benefit_unit", Benefit.Measure.values(),
                "demands.topic", DemandEntry.Topic.values(),
                "demands.channel", DemandEntry.Channel.values(),
                "demands.means", DemandEntry.Means.values(),
                "demands.confirmed_by", DemandEntry.Confirmer.values(),
                "relief.goods", ReliefEntry.GoodsKind.values());
        constants.forEach((place, values) -> {
            var parts = place.split("\\.");
            var options = Template.sheet(parts[0])
                    .orElseThrow()
                    .column(parts[1])
                    .orElseThrow()
                    .options();
            assertThat(options.all().stream().map(Option::code))
                    .as(place)
                    .containsExactlyInAnyOrder(Arrays.stream(values)
                            .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                            .toArray(String[]::new));
        });
        assertThat(PlanSheet.PROGRAMME_KINDS.all()).hasSize(ProgrammeEntry.ProgrammeKind.values().length);
        assertThat(EventSheets.GOODS_UNITS.all()).hasSize(ReliefEntry.GoodsUnit.values().length);
    }
}
