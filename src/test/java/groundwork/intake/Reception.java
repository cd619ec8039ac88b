package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.intake.Imports.Done;
import groundwork.intake.Imports.Look;
import groundwork.intake.Imports.Source;
import groundwork.intake.drafting.RowDrafts;
import groundwork.intake.sheet.EnteredWorkbook;
import groundwork.intake.workbook.Workbook;
import groundwork.ledger.Change.Version;
import groundwork.ledger.Correction;
import groundwork.ledger.Entry;
import groundwork.ledger.Ids;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Recount;
import groundwork.ledger.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/**
 * Takes workbooks of a fictitious bureau, in a county of its own with the villages 示例一村, 示例二村 and 示例三村. A workbook is
 * one CSV text, or several below lines that begin with {@code #} and name the tab.
 */
final class Reception {

    private static final AtomicInteger COUNTIES = new AtomicInteger(987_000);

    final Scope scope;
    final Campaign campaign;
    private final Imports imports;
    private final Recount recount;
    private final Path folder;
    private int files;

    Reception(ApplicationContext context, Path folder) {
        int county = COUNTIES.incrementAndGet();
        imports = context.getBean(Imports.class);
        recount = context.getBean(Recount.class);
        scope = context.getBean(Scopes.class).of(county, Ids.derived("reception", county));
        campaign = new Campaign(county, "sample", null, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
        this.folder = folder;
        context.getBean(Store.class)
                .global(db -> db.sql("""
                                insert into directory.area (code, name) values (:county, '示例县'), (:county * 1000 + 1, '示例镇'),
                                (village(:county, 1), '示例一村'), (village(:county, 2), '示例二村'), (village(:county, 3), '示例三村')
                                """.replaceAll("village\\(:county, (\\d)\\)", "(:county * 1000 + 1) * 1000 + $1"))
                        .param("county", (long) county)
                        .update());
    }

    long village(int number) {
        return (scope.county() * 1000L + 1) * 1000 + number;
    }

    Look look(String text) {
        return look(file(text));
    }

    Look look(Path file) {
        return with(file, book -> imports.look(scope, book, campaign, (done, all) -> {}));
    }

    Done take(String text) {
        return take(text, Match.NUMBER);
    }

    Done take(String text, Match match) {
        return take(file(text), match);
    }

    Done take(Path file) {
        return take(file, Match.NUMBER);
    }

    private Done take(Path file, Match match) {
        var source = new Source("样例.xlsx", new byte[32]);
        return with(file, book -> imports.run(scope, book, campaign, source, match, (done, all) -> {}));
    }

    long undo(Done done) {
        return imports.undo(scope, done.id());
    }

    private <T> T with(Path file, Function<EnteredWorkbook, T> use) {
        try (var book = Workbook.open(file, file.getFileName().toString())) {
            return use.apply(EnteredWorkbook.of(book, EnteredWorkbook.match(book), campaign.from(), campaign.to()));
        }
    }

    private Path file(String text) {
        try {
            return text.startsWith("#") ? workbook(folder.resolve(++files + ".xlsx"), text) : csv("台账", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path csv(String tab, String text) throws IOException {
        var own = Files.createDirectories(folder.resolve(Integer.toString(++files)));
        return Files.writeString(own.resolve(tab + ".csv"), text, StandardCharsets.UTF_8);
    }

    /** One tab after the other, each below a line that begins with {@code #} and names it. */
    static Path workbook(Path file, String text) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            for (var part : text.substring(1).split("\n#")) {
                var lines = part.strip().lines().toList();
                var sheet = book.newWorksheet(lines.getFirst().strip());
                for (int row = 1; row < lines.size(); row++) {
                    var cells = lines.get(row).split(",");
                    for (int i = 0; i < cells.length; i++)
                        if (!cells[i].isBlank()) sheet.value(row - 1, i, cells[i].strip());
                }
            }
        }
        return file;
    }

    UUID id(String sheet, String number, String step) {
        return RowDrafts.id(scope.county(), campaign.id(), sheet, number, step);
    }

    List<Posting> history(UUID id) {
        return scope.read(db -> new Postings(db).history(id));
    }

    long head() {
        return scope.read(db -> new Postings(db).head());
    }

    /** What an entry says today; null when it was struck. */
    Version now(UUID id) {
        return scope.read(db -> new Postings(db).effective(List.of(id))).get(id);
    }

    /** All entries of a kind as they are in force. */
    <E extends Entry> List<E> standing(Class<E> kind) {
        return scope.read(db -> {
            var postings = new Postings(db);
            var ids = postings.page(0, 1_000_000).stream()
                    .filter(posting -> !(posting.fact().entry() instanceof Correction))
                    .map(Posting::id)
                    .toList();
            var effective = postings.effective(ids);
            return ids.stream()
                    .filter(effective::containsKey)
                    .map(id -> effective.get(id).fact().entry())
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        });
    }

    String words(UUID entry, String field) {
        return scope.read(db -> new Postings(db)
                .words(List.of(entry)).getOrDefault(entry, List.of()).stream()
                        .map(words -> words.get(field))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    void recounts() {
        assertThat(recount.of(scope.county(), (done, all) -> {}).clean()).isTrue();
    }
}
