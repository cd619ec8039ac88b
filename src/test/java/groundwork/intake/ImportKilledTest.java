package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.Groundwork;
import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.ledger.CatchUp;
import groundwork.ledger.Ids;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Recount;
import groundwork.runtime.postgres.Unpacked;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * {@code bin/groundwork import} in a process of its own, killed without a word at random moments, and PostgreSQL with
 * it more often than not. What was committed is whole, and importing again ends where nobody had been killed.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class ImportKilledTest {

    private static final int COUNTY = 640221;
    private static final String SLUG = "cut-short";

    /** How far an installation has come with the programme: what it counts, and from how many postings. */
    private record State(Map<String, String> figures, Map<String, Long> postings) {

        long size() {
            return postings.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Autowired
    ApplicationContext undisturbed;

    @TempDir
    Path folder;

    private Path workbook;
    private State completed;
    private State again;
    private final StringBuilder said = new StringBuilder();

    @Test
    void killedTwiceItIsCompletedByImportingAgain() throws Exception {
        killed(2, 2000, Long.getLong("groundwork.seed", System.nanoTime()));
    }

    @Test
    @Tag("long")
    void killedThirtyTimesItIsCompletedByImportingAgain() throws Exception {
        killed(30, 3000, Long.getLong("groundwork.seed", System.nanoTime()));
    }

    private void killed(int times, int rows, long seed) throws Exception {
        System.out.println("kills at moments of seed " + seed);
        var random = new Random(seed);
        workbook = Reception.workbook(folder.resolve("样例.xlsx"), text(rows));
        var expected = imported(undisturbed);
        Unpacked.in(folder.resolve("data"));
        in(context -> null);
        var sizes = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            // The first one surely in the midst of it: half of the rows are still to come.
            kill(i == 0 ? 1 : random.nextInt(rows / 1000), rows, i == 0 ? 0 : random.nextInt(400), random);
            var left = in(i < times - 1 ? ImportKilledTest::recounted : this::last);
            sizes.add(left.size());
            assertThat(left.size()).as("postings left by kill " + i).isLessThanOrEqualTo(expected.size());
        }
        assertThat(sizes.getFirst()).isGreaterThan(0).isLessThan(expected.size());
        assertThat(sizes).isSorted();
        assertThat(completed).isEqualTo(expected);
        assertThat(again).isEqualTo(expected);
    }

    private State last(ApplicationContext context) {
        var left = recounted(context);
        completed = imported(context);
        again = imported(context);
        return left;
    }

    /** Some rows of every kind; each household is first heard of in a visit and visited again ten rows later. */
    private static String text(int rows) {
        var text = new StringBuilder("#活动方案\n项目,内容\n县代码,640221\n简称," + SLUG
                + "\n活动名称,样例活动\n开始日期,2018-01-01\n结束日期,2018-12-31\n#台账\n"
                + "编号,日期,村,参加人员,活动类型,农户,谈话对象,数量,发放资料（份）\n");
        for (int i = 1; i <= rows; i++) {
            var row = i + ",2018-0" + (1 + i % 9) + "-1" + i % 10 + ",640221203209,";
            text.append(row)
                    .append(
                            switch (i % 4) {
                                case 0 -> "甲例一,政策宣讲会,,," + i % 90 + ",60\n";
                                case 1 -> "甲例二,谈心谈话,,戊例" + name(i % 500) + ",4,\n";
                                default -> "甲例一、甲例二,入户走访,戊例" + name(i / 10) + ",,,\n";
                            });
        }
        return text.toString();
    }

    private static String name(int number) {
        return "一二三四五六七八九十".charAt(number / 100 % 10)
                + ""
                + "天地玄黄宇宙洪荒日月".charAt(number / 10 % 10)
                + "金木水火土山川草树石".charAt(number % 10);
    }

    private void kill(int thousands, int rows, int millis, Random random) throws Exception {
        var data = folder.resolve("data");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Groundwork.class.getName(),
                        "import",
                        workbook.toString(),
                        "--data=" + data)
                .redirectErrorStream(true)
                .start();
        try {
            await(process, thousands == 0 ? "rows looked through" : thousands * 1000 + " of " + rows + " rows");
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            // On a fast machine it may be done, with its PostgreSQL stopped, before the kill comes.
            var postgres = postmaster(data);
            boolean first = random.nextBoolean();
            if (first) postgres.ifPresent(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            if (!first && random.nextBoolean()) postgres.ifPresent(ProcessHandle::destroyForcibly);
        } finally {
            process.destroyForcibly();
        }
    }

    private void await(Process process, String words) throws IOException {
        var output = process.inputReader();
        for (String line; (line = output.readLine()) != null; said.append(line).append('\n'))
            if (line.replace(",", "").contains(words)) return;
        throw new AssertionError("It never said " + words + ": " + said);
    }

    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        try {
            var pid =
                    Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        }
    }

    /** On the installation as the kill has left it, as the next start finds it. */
    private <T> T in(Function<ApplicationContext, T> work) {
        try (var context = new SpringApplicationBuilder(Groundwork.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--groundwork.database-url=",
                        "--groundwork.migrator-url=",
                        "--groundwork.join=true",
                        "--spring.main.lazy-initialization=true",
                        "--groundwork.data=" + folder.resolve("data"))) {
            context.getBean(FirstStart.class).demo(COUNTY);
            return work.apply(context);
        }
    }

    private State imported(ApplicationContext context) {
        context.getBean(FirstStart.class).demo(COUNTY);
        var told = new StringWriter();
        try {
            int code = context.getBean(Deliveries.class).deliver(workbook, false, new PrintWriter(told, true));
            assertThat(code).as(told.toString()).isZero();
        } catch (IOException e) {
            throw new AssertionError(told.toString(), e);
        }
        assertThat(told.toString()).contains(" 0 corrected, 0 struck; 0 rows left out");
        return recounted(context);
    }

    private static State recounted(ApplicationContext context) {
        context.getBean(CatchUp.class).run();
        assertThat(context.getBean(Recount.class).of(COUNTY, (done, all) -> {}).clean())
                .isTrue();
        var programme = Ids.programme(COUNTY, SLUG);
        var figures = context.getBean(Figures.class);
        return context.getBean(Scopes.class).administrator(COUNTY).read(db -> {
            var postings = new Postings(db);
            var values = new TreeMap<String, String>();
            for (var figure : figures.all())
                if (figure.unit() != Figure.Unit.GOODS)
                    values.put(
                            figure.id(),
                            figures.count(db, figure, Extent.of(programme), postings.head(), null)
                                    .value()
                                    .toPlainString());
            List<Posting> all = postings.page(0, 1_000_000);
            var kinds = new TreeMap<String, Long>();
            all.stream()
                    .filter(posting -> programme.equals(posting.fact().about().programme()))
                    .forEach(posting ->
                            kinds.merge(posting.fact().entry().getClass().getName(), 1L, Long::sum));
            return new State(values, kinds);
        });
    }
}
