package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.card.CardCode;
import groundwork.directory.FirstStart;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.frame.Progress;
import groundwork.intake.Match;
import groundwork.intake.upload.UploadWork;
import groundwork.intake.upload.Uploads;
import groundwork.intake.web.Workbooks;
import groundwork.ledger.About;
import groundwork.ledger.CatchUp;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.ErasedList;
import groundwork.ledger.Erasing;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Keyring;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Projection;
import groundwork.ledger.Recount;
import groundwork.ledger.Store;
import groundwork.ledger.Vault;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import groundwork.ledger.WordsPlace;
import groundwork.runtime.archive.Backup;
import groundwork.runtime.archive.Restore;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

/**
 * A household whose every word is a bird that stands nowhere else is erased from its page: afterwards no table, no
 * file, no page and no export holds a bird, figures are what they were, and an older archive does not bring one back.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=erasure")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureTest {

    private static final int COUNTY = 620121;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 3);
    private static final List<String> BIRDS = List.of("金丝雀", "13800009876", "鸬鹚池塘");
    private static final UUID HOUSEHOLD = Ids.derived("erasure", "household", UUID.randomUUID());
    private static final UUID VISIT = Ids.derived("erasure", "visit");
    private static final UUID DEMAND = Ids.derived("erasure", "demand");
    private static final UUID BATCH = Ids.derived("erasure", "batch");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestDatabase database;

    @Autowired
    List<WordsPlace> places;

    @Autowired
    List<Projection> projections;

    @Autowired
    Policy policy;

    @TempDir
    Path folder;

    private SmallCounty county;
    private UUID upload;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart) throws IOException {
        firstStart.demo(COUNTY);
        county = new SmallCounty(program, COUNTY);
        var named = county.named();
        var about = new About(
                Ids.programme(COUNTY, named.get("programme")),
                UUID.fromString(named.get("unit")),
                Long.valueOf(named.get("village")),
                List.of(UUID.fromString(named.get("officer"))),
                null);
        var office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY);
        office.enter(
                HOUSEHOLD,
                DAY,
                about,
                new HouseholdEntry.Registered(9),
                Words.of(
                        HOUSEHOLD,
                        "household",
                        Map.of(
                                "name",
                                BIRDS.get(0),
                                "phone",
                                BIRDS.get(1),
                                "door",
                                "9-9",
                                "need",
                                BIRDS.get(2) + "漏水")));
        office.enter(
                VISIT,
                DAY,
                about,
                new VisitEntry.Made(HOUSEHOLD, VisitEntry.VisitKind.HOME),
                Words.of(VISIT, "note", Map.of("text", "看了" + BIRDS.get(2))));
        office.enter(
                DEMAND,
                DAY,
                about,
                new DemandEntry.Raised(DEMAND, DemandEntry.Topic.IRRIGATION, DemandEntry.Channel.VISIT, HOUSEHOLD, 1),
                Words.of(HOUSEHOLD, "demand", Map.of("title", BIRDS.get(2) + "清淤", "person", BIRDS.get(0))));
        var referred = Ids.derived("erasure", "referred");
        office.enter(
                referred,
                DAY.plusDays(1),
                about,
                new DemandEntry.Referred(DEMAND, UUID.fromString(named.get("unit")), null),
                Words.of(referred, "note", Map.of("text", BIRDS.get(2) + "由水务部门处理")));
        var settled = Ids.derived("erasure", "settled");
        office.enter(
                settled,
                DAY.plusDays(2),
                about,
                new DemandEntry.Settled(DEMAND, DemandEntry.Means.UNIT, null),
                Words.of(settled, "note", Map.of("text", BIRDS.get(2) + "已清")));
        workbook();
        draft();
    }

    /** Left out, since there is no 32 May; and it lies there for the rest of the day. */
    private void workbook() throws IOException {
        var file = Workbooks.write(
                Files.createTempDirectory(Path.of("target"), "erasure").resolve("birds.xlsx"),
                "台账",
                List.of(
                        List.of("序号", "时间", "地点", "联络员", "类型", "人数", "内容"),
                        List.of("1", "5月32日", "某村", "某人", "座谈会", "12", BIRDS.get(0) + "家" + BIRDS.get(2))));
        var uploads = program.getBean(Uploads.class);
        var work = program.getBean(UploadWork.class);
        try (var in = Files.newInputStream(file)) {
            upload = uploads.receive(county.scope, uploads.arrive("birds.xlsx", in), done -> {});
        }
        uploads.choose(
                county.scope,
                upload,
                uploads.find(county.scope, upload).orElseThrow().tabs(),
                county.named().get("programme"));
        work.look(county.scope, upload, Progress.UNWATCHED);
        work.bring(county.scope, upload, BATCH, true, Match.NUMBER, Progress.UNWATCHED);
    }

    private void draft() {
        county.scope.write(db -> db.sql("""
                        insert into summary.paragraph (county, draft, language, key, revision, text, removed, edited_by,
                          edited_at)
                        values (:county, :id, 'zh-CN', 'birds', 1, :text, false, :id, now())""")
                .param("county", COUNTY)
                .param("id", DEMAND)
                .param("text", "走访了" + BIRDS.get(0) + "一家。")
                .update());
    }

    @Test
    void afterAnErasureNothingAnywhereHoldsAWord() throws Exception {
        var archive = folder.resolve("before.zip");
        new Backup(database.migratorLogin(), projections, Clock.systemUTC()).to(archive);
        var figures = figures();
        try (var officer = county.signedIn(port, Role.OFFICE);
                var administrator = county.administrator(port)) {
            assertThat(holding())
                    .contains("intake.todo", "summary.paragraph")
                    .allMatch(table -> !table.startsWith("ledger."));
            everyPageTellsOfIt(officer);
            assertThat(files()).contains(upload + ".workbook");

            refusals(officer, administrator);
            administrator.look(erasure());
            var done = administrator.fill(erasure(), "basis", "consent_withdrawn", "code", CardCode.of(HOUSEHOLD));
            assertThat(done.statusCode()).isEqualTo(303);
            var again = administrator.fill(erasure(), "basis", "unlawful", "code", CardCode.of(HOUSEHOLD));
            assertThat(again.statusCode()).isEqualTo(409);

            assertThat(holding()).isEmpty();
            assertThat(files()).doesNotContain(upload + ".workbook");
            everyPageSaysErased(officer);
            everyAddressOfThePolicy(administrator);
        }
        assertThat(figures()).isEqualTo(figures);
        assertThat(database.superuser()
                        .sql("select facts from directory.audit where act = 'erased' and id = :id")
                        .param("id", HOUSEHOLD.toString())
                        .query(String.class)
                        .list())
                .containsExactly("basis=consent-withdrawn");
        assertThat(program.getBean(Recount.class).of(COUNTY, (d, all) -> {}).clean())
                .isTrue();
        anOlderArchiveIsErasedAgain(archive);
    }

    private static String erasure() {
        return "/households/" + HOUSEHOLD + "/erasure";
    }

    private void refusals(Client officer, Client administrator) {
        assertThat(officer.look(erasure()).statusCode()).isIn(403, 404);
        assertThat(officer.fill(erasure(), "basis", "unlawful", "code", CardCode.of(HOUSEHOLD))
                        .statusCode())
                .isIn(403, 404);
        assertThat(administrator.look(erasure()).body()).contains("This cannot be undone", CardCode.of(HOUSEHOLD));
        var wrong = administrator.fill(erasure(), "code", "AAAA-AAAA");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Choose the basis", "not the code that stands above");
        assertThat(birds(administrator.look("/households/" + HOUSEHOLD).body())).isNotEmpty();
    }

    private List<String> pages() {
        var village = county.named().get("village");
        return List.of(
                "/households/" + HOUSEHOLD,
                "/cards/villages/" + village,
                "/cards/villages/" + village + "/print",
                "/demands/" + DEMAND,
                "/entries/" + HOUSEHOLD,
                "/entries/" + VISIT,
                "/entries/" + DEMAND,
                "/account",
                "/account/print",
                "/summary/cases",
                "/summary.html",
                "/summary.json");
    }

    /** Lists and print mask names; otherwise there is a bird on each. */
    private void everyPageTellsOfIt(Client officer) {
        var soft = new SoftAssertions();
        for (var page : pages()) {
            var answer = officer.look(page, "Accept-Language", "en");
            soft.assertThat(answer.statusCode()).as(page).isEqualTo(200);
            soft.assertThat(answer.body().contains("erased")).as(page).isFalse();
            if (!page.startsWith("/cards/"))
                soft.assertThat(birds(answer.body())).as(page).isNotEmpty();
        }
        soft.assertAll();
    }

    /** In the reader's language, where the words stood; and the sign that stands inside for it never comes out. */
    private void everyPageSaysErased(Client officer) throws IOException {
        var soft = new SoftAssertions();
        for (var page : pages()) {
            var english = officer.look(page, "Accept-Language", "en");
            var chinese = officer.look(page, "Accept-Language", "zh-CN");
            for (var answer : List.of(english, chinese)) {
                soft.assertThat(answer.statusCode()).as(page).isEqualTo(200);
                soft.assertThat(birds(answer.body())).as(page).isEmpty();
                soft.assertThat(answer.body().contains(Words.ERASED)).as(page).isFalse();
            }
            soft.assertThat(english.body().contains("erased")).as(page).isTrue();
            soft.assertThat(chinese.body().contains("已删除")).as(page).isTrue();
        }
        for (var file : List.of(
                "/account.xlsx", "/cards/villages/" + county.named().get("village") + "/cards.xlsx", "/summary.docx")) {
            var text = unzipped(officer.fetch(file));
            soft.assertThat(birds(text)).as(file).isEmpty();
            soft.assertThat(text.contains("已删除")).as(file).isTrue();
            soft.assertThat(text.contains(Words.ERASED)).as(file).isFalse();
        }
        soft.assertAll();
    }

    /** Whatever else there is to look at: nothing breaks, and there is no bird. */
    private void everyAddressOfThePolicy(Client administrator) {
        var soft = new SoftAssertions();
        policy.rows().stream()
                .filter(row -> row.how().equals("GET"))
                .map(row -> row.path().startsWith("/households/{id}")
                        ? row.path().replace("{id}", HOUSEHOLD.toString())
                        : county.address(row.path()))
                .forEach(address -> {
                    var answer = administrator.look(address);
                    soft.assertThat(answer.statusCode()).as(address).isLessThan(500);
                    soft.assertThat(birds(answer.body())).as(address).isEmpty();
                });
        soft.assertAll();
    }

    private void anOlderArchiveIsErasedAgain(Path archive) throws Exception {
        var keys = Keyring.read(Files.readString(TestDatabase.DATA.resolve("keys/words.json")));
        try (var target = TestDatabase.fresh()) {
            var store = new Store(target.app(), new Vault(() -> keys));
            new Restore(target.migratorLogin(), projections, new CatchUp(store, projections), () -> keys).from(archive);
            assertThat(words(store)).noneMatch(Words::isErased);

            var list = mine(program.getBean(ErasedList.class));
            var ledger = new Ledger(store, projections, Clock.systemUTC());
            assertThat(new Erasing(store, ledger, places, list).replay()).isEqualTo(1);
            assertThat(new Erasing(store, ledger, places, list).replay()).isZero();
            assertThat(words(store)).allMatch(Words::isErased);
            assertThat(holding(target)).isEmpty();
            assertThat(new Recount(store, projections)
                            .of(COUNTY, (d, all) -> {})
                            .clean())
                    .isTrue();
        }
    }

    private static List<Words> words(Store store) {
        return store.read(COUNTY, db -> new Postings(db).words(List.of(HOUSEHOLD, VISIT, DEMAND))).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Other runs have written into the same file. */
    private static ErasedList mine(ErasedList all) {
        return new ErasedList() {
            @Override
            public void add(Line line) {}

            @Override
            public List<Line> all() {
                return all.all().stream()
                        .filter(line -> line.subject().equals(HOUSEHOLD))
                        .toList();
            }
        };
    }

    private String figures() {
        return county.scope.read(db -> db.sql("""
                        select string_agg(c.series || c.source || c.amount, ',' order by c.series, c.source, c.part)
                        from figure.contribution c""").query(String.class).single());
    }

    private static List<String> birds(String text) {
        return BIRDS.stream().filter(text::contains).toList();
    }

    private TreeSet<String> holding() {
        return holding(database);
    }

    /** Every table there is, whole, as text and as bytes. */
    private static TreeSet<String> holding(TestDatabase database) {
        var any = new ArrayList<String>();
        for (var bird : BIRDS) {
            any.add("t::text like '%" + bird + "%'");
            any.add("t::text like '%" + HexFormat.of().formatHex(bird.getBytes(StandardCharsets.UTF_8)) + "%'");
        }
        var found = new TreeSet<String>();
        var sql = database.superuser();
        for (var table : sql.sql("""
                        select n.nspname || '.' || c.relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema')""").query(String.class).list())
            if (sql.sql("select exists (select from " + table + " t where " + String.join(" or ", any) + ")")
                    .query(Boolean.class)
                    .single()) found.add(table);
        return found;
    }

    /** Names and contents of what lies in the data directory; no name and no content has a bird. */
    private static List<String> files() throws IOException {
        var names = new ArrayList<String>();
        try (Stream<Path> all = Files.walk(TestDatabase.DATA)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                names.add(file.getFileName().toString());
                if (!file.toString().endsWith(".workbook"))
                    assertThat(birds(Files.readString(file))).isEmpty();
            }
        }
        return names;
    }

    private String unzipped(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(Files.write(folder.resolve("file.zip"), file).toFile())) {
            for (var member : zip.stream().toList())
                text.append(new String(zip.getInputStream(member).readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(text).isNotEmpty();
        // Workbooks spell out what is not ASCII.
        return HtmlUtils.htmlUnescape(text.toString());
    }

    /** The table in the documentation names every place that is in the code, and no other. */
    @Test
    void theRegistryOfPlacesIsTheOneInTheDocumentation() throws IOException {
        var page = Files.readString(Path.of("docs/architecture.md"));
        var section = page.substring(page.indexOf("## Where words live"));
        section = section.substring(0, section.indexOf("\n## ", 1));
        var told = new TreeSet<String>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            var names = Pattern.compile("`([a-z_]+\\.[a-z_]+|[a-z]+/)`").matcher(line.split("\\|")[1]);
            while (names.find()) told.add(names.group(1));
        });
        var known = new TreeSet<String>();
        places.forEach(place -> known.addAll(place.names()));
        assertThat(told).isEqualTo(known);
    }
}
