package groundwork.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Progress;
import groundwork.frame.Refusal;
import groundwork.intake.Arrivals;
import groundwork.intake.Imports;
import groundwork.intake.Match;
import groundwork.intake.Tally;
import groundwork.intake.upload.UploadWork.Refused;
import groundwork.intake.web.Workbooks;
import groundwork.intake.workbook.Unfit;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** From a file that arrives to entries in the ledger, with everything that people do to it on the way. */
@SpringBootTest
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class UploadsTest {

    @Autowired
    Uploads uploads;

    @Autowired
    UploadRows rows;

    @Autowired
    UploadWork work;

    @Autowired
    UploadSweep sweep;

    @Autowired
    Mending mending;

    @Autowired
    Todos todos;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Imports imports;

    @Autowired
    ProgrammeChoices programmes;

    @Autowired
    FirstStart firstStart;

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

    private Scope scope;

    @BeforeEach
    void bureau() {
        scope = scopes.of(Bureau.COUNTY, Bureau.ONE);
        if (!programmes.all(scope).isEmpty()) return;
        firstStart.demo(Bureau.COUNTY);
        new Bureau(ledger, scopes).staff(units, officers).work();
    }

    private UUID upload(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return uploads.receive(scope, uploads.arrive(file.getFileName().toString(), in), done -> {});
        }
    }

    /** Uploaded, matched as proposed and looked through. */
    private UUID looked(Path file) throws IOException {
        var id = upload(file);
        uploads.choose(scope, id, find(id).tabs(), Bureau.SLUG);
        work.look(scope, id, Progress.UNWATCHED);
        return id;
    }

    private Upload find(UUID id) {
        return uploads.find(scope, id).orElseThrow();
    }

    private Tally bring(UUID id, UUID batch, boolean goodRows) throws IOException {
        work.bring(scope, id, batch, goodRows, Match.NUMBER, Progress.UNWATCHED);
        return arrivals.find(scope, batch).orElseThrow().tally();
    }

    private List<UploadRow> bad(UUID id) {
        return rows.page(scope, id, true, Paged.From.FIRST).rows();
    }

    private static UUID batch() {
        return Ids.next(Clock.systemUTC());
    }

    @Test
    void whatIsChosenForSuchHeadsIsRememberedForTheNextTime() throws IOException {
        var file = Workbooks.write(
                folder.resolve("a.xlsx"),
                "走访",
                List.of(List.of("号码", "哪天", "何处", "谁去", "做什么"), List.of("1", "2018-05-12", "通城村", "陈例一", "座谈会")));
        var first = find(upload(file)).tabs().getFirst();
        assertThat(first.remembered()).isFalse();
        var keys = List.of("number", "day", "village", "officers", "kind");
        uploads.choose(scope, upload(file), List.of(first.with("account", keys, false)), Bureau.SLUG);
        var again = find(upload(file)).tabs().getFirst();
        assertThat(again.remembered()).isTrue();
        assertThat(again.kind()).isEqualTo("account");
        assertThat(again.heads()).extracting(TabHead::key).isEqualTo(keys);
        assertThat(again.heads().get(1).samples()).containsExactly("2018-05-12");

        var elsewhere = scopes.of(360781, Bureau.ONE);
        try (var in = Files.newInputStream(file)) {
            var other = uploads.receive(elsewhere, uploads.arrive("a.xlsx", in), done -> {});
            assertThat(uploads.find(elsewhere, other)
                            .orElseThrow()
                            .tabs()
                            .getFirst()
                            .remembered())
                    .as("another county chose nothing")
                    .isFalse();
        }
    }

    @Test
    void ofSeveralEachThatCannotBeTakenIsNamedAndItIsSaidHowFarTheyAre() throws IOException {
        var told = new ArrayList<Long>();
        var own = Files.readAllBytes(Workbooks.own(folder));
        var received = work.receive(
                scope,
                List.of(
                        uploads.arrive("a.xlsx", new ByteArrayInputStream(new byte[0])),
                        uploads.arrive("b.xlsx", new ByteArrayInputStream(own)),
                        uploads.arrive("a.xlsx", new ByteArrayInputStream("%PDF-1.4".getBytes(UTF_8)))),
                new Progress() {
                    @Override
                    public void total(long count) {
                        told.add(count);
                    }

                    @Override
                    public void done(long count) {
                        told.add(count);
                    }
                });
        assertThat(received.taken()).hasSize(1);
        assertThat(received.refused())
                .containsExactly(
                        new Refused("a.xlsx", new Unfit.Empty()),
                        new Refused("a.xlsx", new Unfit.NotAWorkbook(Unfit.Look.PDF)));
        long whole = 2L * (own.length + "%PDF-1.4".length());
        assertThat(told).containsExactly(whole, 0L, (long) own.length, 2L * own.length, 2L * own.length, whole);
    }

    @Test
    void aCellIsMendedAndItsRowReadAgainAtOnce() throws IOException {
        var id = looked(Workbooks.own(folder));
        var looked = find(id).looked();
        assertThat(List.of(looked.rows(), looked.bad(), looked.warned(), looked.entries()))
                .containsExactly(4L, 2L, 2L, 3L);
        assertThat(uploads.passed(scope, id))
                .extracting(problem -> problem.key())
                .contains("intake.passed.total");
        uploads.working(scope, id, UUID.randomUUID(), batch(), Match.NUMBER);
        assertThatThrownBy(() -> bring(id, batch(), false)).isInstanceOf(Refusal.class);
        assertThat(uploads.waiting(scope))
                .as("an import that was refused has not begun")
                .extracting(Upload::id)
                .contains(id);

        var date = bad(id).getFirst();
        var still = mending.mend(scope, find(id), date, Map.of("day", "5月33日"));
        assertThat(still.bad()).isTrue();
        var good = mending.mend(scope, find(id), still, Map.of("day", "5月13日"));
        assertThat(good.bad()).isFalse();
        assertThat(find(id).looked().bad()).isEqualTo(1);
        assertThat(find(id).stale()).isTrue();
        mending.mend(scope, find(id), bad(id).getFirst(), Map.of("village", "通城村"));
        assertThat(bad(id)).isEmpty();
        assertThat(find(id).looked().bad()).isZero();

        var batch = batch();
        assertThat(bring(id, batch, false).bad()).isZero();
        assertThat(days(batch)).contains("2018-05-13");
    }

    @Test
    void theSameWorkbookAgainAddsNothingAndAChangedRowIsACorrection() throws IOException {
        bring(looked(Workbooks.ownMended(folder, "41")), batch(), false);
        var again = bring(looked(Workbooks.ownMended(folder, "41")), batch(), false);
        assertThat(again.added() + again.corrected() + again.struck()).isZero();
        assertThat(again.same()).isPositive();
        var batch = batch();
        assertThat(bring(looked(Workbooks.ownMended(folder, "44")), batch, false)
                        .corrected())
                .isEqualTo(1);
        assertThat(arrivals.corrections(scope, batch, 10)).hasSize(1);
    }

    @Test
    void badRowsAreLeftToBeMendedAndComeInAsAPartOfTheirImport() throws IOException {
        var file = Workbooks.write(
                folder.resolve("left.xlsx"),
                "剩余",
                List.of(
                        List.of("序号", "时间", "地点", "联络员", "类型", "人数"),
                        List.of("L1", "2018-06-01", "通城村", "陈例一", "座谈会", "12"),
                        List.of("L2", "6月31日", "通城村", "陈例一", "座谈会", "13"),
                        List.of("L3", "6月32日", "通城村", "陈例一", "座谈会", "14")));
        var batch = batch();
        assertThat(bring(looked(file), batch, true).bad()).isEqualTo(2);
        assertThat(todos.count(scope, Bureau.PROGRAMME, batch)).isEqualTo(2);
        var first = todos.page(scope, Bureau.PROGRAMME, batch, Paged.From.FIRST);
        var madeUp = new Paged.From(null, "x");
        assertThat(todos.page(scope, Bureau.PROGRAMME, batch, madeUp)).isEqualTo(first);
        assertThat(arrivals.page(scope, madeUp)).isEqualTo(arrivals.page(scope, Paged.From.FIRST));
        var todo = first.rows().getFirst();
        var programme = programmes.chosen(scope, Bureau.SLUG).orElseThrow();
        assertThat(todos.mend(scope, todo, Map.of("day", "6月40日"), programme).bad())
                .isTrue();
        assertThat(todos.mend(scope, todo, Map.of("day", "6月30日"), programme).bad())
                .isFalse();
        assertThat(days(batch)).contains("2018-06-30");
        assertThat(arrivals.find(scope, batch).orElseThrow().tally().bad()).isEqualTo(1);
        var last = todos.page(scope, Bureau.PROGRAMME, batch, Paged.From.FIRST)
                .rows()
                .getFirst();
        todos.done(scope, last.id());
        assertThat(todos.count(scope, Bureau.PROGRAMME, batch)).isZero();
    }

    @Test
    void anImportIsTakenBackAndOneCutShortIsCompletedWithoutDoubles() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("序号", "时间", "地点", "联络员", "类型", "人数"));
        for (int i = 1; i <= 1200; i++)
            rows.add(List.of("U" + i, "2018-07-%02d".formatted(1 + i % 30), "通城村", "陈例一", "座谈会", "" + i));
        var id = looked(Workbooks.write(folder.resolve("many.xlsx"), "七月", rows));
        var batch = batch();
        var calls = new int[1];
        assertThatThrownBy(() -> work.bring(scope, id, batch, true, Match.NUMBER, new Progress() {
                    @Override
                    public void total(long count) {}

                    @Override
                    public void done(long count) {
                        if (++calls[0] == 8) throw new IllegalStateException("the program ends here");
                    }
                }))
                .hasMessage("the program ends here");
        assertThat(arrivals.find(scope, batch).orElseThrow().finished()).isFalse();
        assertThat(days(batch)).hasSizeBetween(500, 1199);
        bring(id, batch, true);
        assertThat(arrivals.find(scope, batch).orElseThrow().finished()).isTrue();
        assertThat(days(batch)).hasSize(1200);

        assertThat(imports.undo(scope, batch, (done, all) -> {})).isZero();
        assertThat(imports.undo(scope, batch, (done, all) -> {})).as("again").isZero();
        var latest = scope.read(db -> {
            var postings = new Postings(db);
            return postings.latest(
                    postings.batch(batch).stream().map(one -> one.id()).toList());
        });
        assertThat(latest.values()).allMatch(one -> one.version() == null);
        assertThat(arrivals.find(scope, batch).orElseThrow().undone()).isTrue();
    }

    @Test
    void thousandsOfBadRowsArePagedByKeyInTheOrderOfTheWorkbook() throws IOException {
        var many = new ArrayList<List<String>>();
        many.add(List.of("序号", "时间", "地点", "联络员", "类型", "人数"));
        for (int i = 1; i <= 3000; i++) many.add(List.of("B" + i, "没有", "通城村", "陈例一", "座谈会", "9"));
        var id = looked(Workbooks.write(folder.resolve("bad.xlsx"), "坏", many));
        assertThat(find(id).looked().bad()).isEqualTo(3000);
        var first = rows.page(scope, id, true, Paged.From.FIRST);
        assertThat(first.rows()).extracting(UploadRow::row).startsWith(2, 3, 4);
        assertThat(first.newer()).isNull();
        var second = rows.page(scope, id, true, new Paged.From(first.older(), null));
        assertThat(second.rows().getFirst().row())
                .isEqualTo(first.rows().getLast().row() + 1);
        var back = rows.page(scope, id, true, new Paged.From(null, second.newer()));
        assertThat(back.rows()).isEqualTo(first.rows());
    }

    @Test
    void afterADayNothingOfAnUploadIsLeft() throws IOException {
        var old = looked(Workbooks.own(folder));
        mending.mend(scope, find(old), bad(old).getFirst(), Map.of("day", "5月33日"));
        var fresh = upload(Workbooks.gb18030(folder));
        scope.write(
                db -> db.sql("update intake.upload set received_at = received_at - interval '25 hours' where id = :id")
                        .param("id", old)
                        .update());
        sweep.run();
        assertThat(uploads.find(scope, old)).isEmpty();
        assertThat(uploads.find(scope, fresh)).isPresent();
        for (var table : List.of("upload_part", "upload_row", "mended"))
            assertThat(left(table, old)).as(table).isZero();
        assertThat(left("upload_part", fresh)).isPositive();
    }

    private long left(String table, UUID upload) {
        return scope.read(db -> db.sql("select count(*) from intake." + table + " where upload = :id")
                .param("id", upload)
                .query(Long.class)
                .single());
    }

    private List<String> days(UUID batch) {
        return scope.read(db -> new Postings(db)
                .batch(batch).stream()
                        .map(posting -> posting.fact()
                                .happenedAt()
                                .plusSeconds(8 * 3600)
                                .toString()
                                .substring(0, 10))
                        .collect(Collectors.toList()));
    }
}
