package groundwork.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.card.Cards;
import groundwork.card.Done;
import groundwork.card.Household;
import groundwork.card.HouseholdFilter;
import groundwork.card.HouseholdWords;
import groundwork.card.Households;
import groundwork.card.Registration;
import groundwork.card.Registry;
import groundwork.card.Undoing;
import groundwork.directory.Areas;
import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.frame.OpeningForm;
import groundwork.frame.ProgrammeChoices;
import groundwork.intake.Campaign;
import groundwork.intake.Imports;
import groundwork.intake.Match;
import groundwork.intake.Tally;
import groundwork.intake.sheet.EnteredWorkbook;
import groundwork.intake.workbook.Workbook;
import groundwork.ledger.About;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Recount;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The cards of a village go out as a workbook, are put right in Excel, and come back in: nothing is there twice. */
@SpringBootTest
@OnFreshDatabase
class CardsRoundTripTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 12);
    private static final String PHONE = "0952-0000006";
    private static final String NEED = "样例：浇水难";
    private static final VillageAsked ALL = new VillageAsked(null, null, null);

    @Autowired
    FirstStart firstStart;

    @Autowired
    Areas areas;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    Registry registry;

    @Autowired
    Cards cards;

    @Autowired
    Households households;

    @Autowired
    Undoing undoing;

    @Autowired
    VillageExport export;

    @Autowired
    ProgrammeChoices programmes;

    @Autowired
    Imports imports;

    @Autowired
    Recount recount;

    @TempDir
    Path folder;

    private Scope scope;
    private UUID li;

    @BeforeEach
    void open() {
        if (areas.villages(Bureau.COUNTY).isEmpty()) firstStart.demo(Bureau.COUNTY);
        var bureau = new Bureau(ledger, scopes).staff(units, officers).work();
        scope = bureau.office().scope;
        li = register("李例", "14号");
        register("王例", "=15号");
        var about = new About(Bureau.PROGRAMME, Bureau.UNIT, Bureau.VILLAGE, List.of(scope.officer()), null);
        cards.issue(scope, about, List.of(li), Bureau.ONE, MAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void whatMerelyComesBackAddsNothing(String language) throws IOException {
        var before = walk();
        var entries =
                before.size() + before.stream().filter(h -> h.card() != null).count();
        assertThat(take(export(language))).isEqualTo(new Tally(0, entries, 0, 0, 0));
        assertThat(walk()).isEqualTo(before);
    }

    @Test
    void whatWasPutRightInExcelIsACorrection() throws IOException {
        var changed = registry.correct(scope, li, registration("李例", "20号"));
        var file = export("zh-CN");
        undoing.run(scope, changed);
        int before = walk().size();
        assertThat(take(file).corrected()).isEqualTo(1);
        assertThat(households.find(scope, li).orElseThrow().words().door()).isEqualTo("20号");
        assertThat(walk()).hasSize(before);
        assertThat(recount.of(Bureau.COUNTY, (done, all) -> {}).differences()).isEmpty();
    }

    @Test
    void whatWasMaskedIsLeftAsItIs() throws IOException {
        // Put right here, so that the row that comes back is a correction of all else.
        var changed = registry.correct(scope, li, registration("李例", "21号"));
        var file = export("en");
        undoing.run(scope, changed);
        assertThat(take(file).corrected()).isEqualTo(1);
        assertThat(clear(li))
                .containsEntry("door", "21号")
                .containsEntry("phone", PHONE)
                .containsEntry("need", NEED);
        assertThat(households.find(scope, li).orElseThrow().words().phone()).doesNotContain("0952");
    }

    @Test
    void whatWasOpenedMayBePutRightInExcel() throws IOException {
        var changed = registry.correct(scope, li, registration("李例", "14号", "0952-0000007"));
        var file = exportAll();
        undoing.run(scope, changed);
        assertThat(clear(li)).containsEntry("phone", PHONE);
        assertThat(take(file).corrected()).isEqualTo(1);
        assertThat(clear(li)).containsEntry("phone", "0952-0000007").containsEntry("need", NEED);
    }

    private Map<String, String> clear(UUID household) {
        return scope.read(db -> {
            var postings = new Postings(db);
            var by = postings.latest(List.of(household)).get(household).by();
            return postings.clearWords(List.of(by)).get(by).getFirst().fields();
        });
    }

    @Test
    void aCodeThatTheLedgerDoesNotKnowIsAnError() throws IOException {
        var stranger = registry.register(scope, registration("赵例", "16号"), null);
        var file = export("en");
        undoing.run(scope, new Done(stranger.first(), 1));
        try (var book = book(file)) {
            var look = imports.look(scope, EnteredWorkbook.of(book), campaign(), (done, all) -> {});
            assertThat(look.problems()).extracting(problem -> problem.key()).contains("intake.code.unknown");
            assertThat(look.bad()).isEqualTo(1);
        }
    }

    private UUID register(String name, String door) {
        return registry.register(scope, registration(name, door), null).first();
    }

    private Registration registration(String name, String door) {
        return registration(name, door, PHONE);
    }

    private Registration registration(String name, String door, String phone) {
        var words = new HouseholdWords(name, door, phone, "3人", NEED, "");
        return new Registration(Bureau.PROGRAMME, Bureau.UNIT, Bureau.VILLAGE, 6, MAY, words);
    }

    private List<Household> walk() {
        return households.inVillage(scope, Bureau.VILLAGE, HouseholdFilter.ALL, MAY);
    }

    private Path export(String language) throws IOException {
        var response = new MockHttpServletResponse();
        var programme = programmes.chosen(scope, Bureau.SLUG);
        var code = Long.toString(Bureau.VILLAGE);
        export.export(scope, programme, code, ALL, Locale.forLanguageTag(language), response);
        return Files.write(folder.resolve("cards-" + language + ".xlsx"), response.getContentAsByteArray());
    }

    private Path exportAll() throws IOException {
        var response = new MockHttpServletResponse();
        var programme = programmes.chosen(scope, Bureau.SLUG);
        var code = Long.toString(Bureau.VILLAGE);
        var why = new OpeningForm(null, "record");
        export.exportAll(scope, programme, code, ALL, why, Locale.ENGLISH, response);
        return Files.write(folder.resolve("cards-all.xlsx"), response.getContentAsByteArray());
    }

    private static Workbook book(Path file) throws IOException {
        return Workbook.open(file, file.getFileName().toString());
    }

    private static Campaign campaign() {
        return new Campaign(
                Bureau.COUNTY, Bureau.SLUG, Bureau.UNIT, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    }

    private Tally take(Path file) throws IOException {
        try (var book = book(file)) {
            var entered = EnteredWorkbook.of(book);
            assertThat(imports.look(scope, entered, campaign(), (done, all) -> {})
                            .problems())
                    .isEmpty();
            var source = new Imports.Source("样例.xlsx", new byte[32]);
            return imports.run(scope, entered, campaign(), source, Match.NUMBER, (done, all) -> {})
                    .tally();
        }
    }
}
